package uk.commissioning.tenants.administrator;

import uk.commissioning.kernel.person.EmailAddress;
import uk.commissioning.kernel.person.PersonName;

/// Who is to be a council's first administrator.
public record Appointment(PersonName name, EmailAddress email) {}
