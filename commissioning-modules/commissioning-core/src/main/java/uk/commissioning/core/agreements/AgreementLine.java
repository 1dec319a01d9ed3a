package uk.commissioning.core.agreements;

import java.util.UUID;
import uk.commissioning.core.agreement.AgreementKind;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.kernel.calendar.Period;

/// A line of the list of agreements, with how many members it has on the day.
public record AgreementLine(
        UUID id, String ref, String title, AgreementKind kind, Period term, Regime regime, long members) {}
