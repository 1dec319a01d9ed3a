package uk.commissioning.tenants.council;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.identifier.LaCode;
import uk.commissioning.kernel.identifier.Ppon;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// Schemes under which a council is known. A council may have several PPONs on one day, but one code of the others.
public enum IdentifierScheme {
    /// ID-11
    GSS("GSS", "GSS code", true, IdentifierScheme::codeOfACouncil),
    /// ID-12
    DFE("GB-LAE", "DfE code", true, text -> LaCode.parse(text).value()),
    /// ID-08
    PPON("GB-PPON", "PPON", false, text -> Ppon.parse(text).value());

    private final String code;
    private final String title;
    private final boolean oneAtATime;
    private final UnaryOperator<String> normalise;

    IdentifierScheme(String code, String title, boolean oneAtATime, UnaryOperator<String> normalise) {
        this.code = code;
        this.title = title;
        this.oneAtATime = oneAtATime;
        this.normalise = normalise;
    }

    /// Reads `GSS`, `GB-LAE` or `GB-PPON`.
    public static IdentifierScheme parse(String code) {
        if (code.isBlank()) throw Refused.because(CouncilReason.IDENTIFIER_KIND_REQUIRED);
        return Arrays.stream(values())
                .filter(scheme -> scheme.code.equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonReason.FIELD_NOT_RECOGNISED, "The scheme", codes()));
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /// Whether a council can have only one identifier of the scheme on any day.
    public boolean oneAtATime() {
        return oneAtATime;
    }

    /// The identifier as it is stored, or a refusal by the rules of the scheme.
    public String normalised(String text) {
        return normalise.apply(text);
    }

    private static String codes() {
        return Arrays.stream(values()).map(IdentifierScheme::code).collect(Collectors.joining(", "));
    }

    private static String codeOfACouncil(String text) {
        var code = GssCode.parse(text);
        if (!code.area().hasChildrensServices()) throw Refused.because(CouncilReason.GSS_CODE_NOT_OF_A_COUNCIL);
        return code.value();
    }
}
