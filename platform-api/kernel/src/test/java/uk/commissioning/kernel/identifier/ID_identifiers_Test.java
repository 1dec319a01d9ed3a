package uk.commissioning.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.identifier.Refusals.refusal;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// ID-01 to ID-16 that need no arithmetic: what is accepted, how it is stored, what is refused.
class ID_identifiers_Test {
    private static final Map<String, UnaryOperator<String>> PARSERS = Map.ofEntries(
            Map.entry("Urn", text -> Urn.parse(text).value()),
            Map.entry("Ukprn", text -> Ukprn.parse(text).value()),
            Map.entry("CompanyNumber", text -> CompanyNumber.parse(text).value()),
            Map.entry("CharityNumber", text -> CharityNumber.parse(text).value()),
            Map.entry("Ppon", text -> Ppon.parse(text).value()),
            Map.entry("Ocid", text -> Ocid.parse(text).value()),
            Map.entry("FtsNotice", text -> FtsNotice.parse(text).value()),
            Map.entry("GssCode", text -> GssCode.parse(text).value()),
            Map.entry("DfeNumber", text -> DfeNumber.parse(text).value()),
            Map.entry("HcpcNumber", text -> HcpcNumber.parse(text).value()),
            Map.entry("CpvCode", text -> CpvCode.parse(text).value()),
            Map.entry("Postcode", text -> Postcode.parse(text).value()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Urn | 118000 | 118000",
                "Urn | 118 000 | 118000",
                "Ukprn | 10012345 | 10012345",
                "CompanyNumber | 01234567 | 01234567",
                "CompanyNumber | 1234567 | 01234567",
                "CompanyNumber | ce012345 | CE012345",
                "CompanyNumber | R0 123456 | R0123456",
                "CharityNumber | 1096256 | 1096256",
                "CharityNumber | 1096256-1 | 1096256-1",
                "CharityNumber | 219099 | 219099",
                "Ppon | PLDL-8938-YGYW | PLDL-8938-YGYW",
                "Ppon | pldl-8938-ygyw | PLDL-8938-YGYW",
                "Ocid | ocds-h6vhtk-051257 | ocds-h6vhtk-051257",
                "Ocid | OCDS-H6VHTK-05A2F7 | ocds-h6vhtk-05a2f7",
                "FtsNotice | 008594-2026 | 008594-2026",
                "FtsNotice | 2026/S 000-008594 | 008594-2026",
                "GssCode | E10000016 | E10000016",
                "GssCode | e06000035 | E06000035",
                "GssCode | E01024000 | E01024000",
                "GssCode | E02005000 | E02005000",
                "GssCode | E04005000 | E04005000",
                "GssCode | E05011000 | E05011000",
                "GssCode | E47000008 | E47000008",
                "DfeNumber | 886/7001 | 886/7001",
                "DfeNumber | 8867001 | 886/7001",
                "HcpcNumber | SL012345 | SL012345",
                "HcpcNumber | sl 1 | SL1",
                "HcpcNumber | PYL12345 | PYL12345",
                "CpvCode | 80000000-4 | 80000000-4",
                "CpvCode | 80000000 | 80000000",
                "Postcode | ME14 1XQ | ME14 1XQ",
                "Postcode | me141xq | ME14 1XQ",
                "Postcode | M1 1AE | M1 1AE",
                "Postcode | EC1A 1BB | EC1A 1BB",
                "Postcode | W1A 0AX | W1A 0AX",
                "Postcode | cr2  6xh | CR2 6XH",
                "Postcode | DN551PT | DN55 1PT",
                "Postcode | gir0aa | GIR 0AA"
            })
    void accepted_and_stored_in_one_form(String kind, String text, String stored) {
        var parse = PARSERS.get(kind);
        assertThat(parse.apply(" " + text + " ")).isEqualTo(stored);
        assertThat(parse.apply(stored)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Urn | 11800 | URN_NOT_VALID",
                "Urn | 018000 | URN_NOT_VALID",
                "Urn | SC123456 | URN_NOT_VALID",
                "Urn | １１８０００ | URN_NOT_VALID",
                "Ukprn | 20012345 | UKPRN_NOT_VALID",
                "Ukprn | 1001234 | UKPRN_NOT_VALID",
                "CompanyNumber | 123456789 | COMPANY_NUMBER_NOT_VALID",
                "CompanyNumber | XX012345 | COMPANY_NUMBER_NOT_VALID",
                "CompanyNumber | SC12345 | COMPANY_NUMBER_NOT_VALID",
                "CharityNumber | 12345 | CHARITY_NUMBER_NOT_VALID",
                "CharityNumber | SC012345 | CHARITY_NUMBER_NOT_VALID",
                "Ppon | LDLP-8938-YGYW | PPON_NOT_VALID",
                "Ppon | PLDL8938YGYW | PPON_NOT_VALID",
                "Ocid | ocds-h6vhtk-05125g | OCID_NOT_VALID",
                "Ocid | ocds-b5fd17-051257 | OCID_NOT_VALID",
                "FtsNotice | 8594-2026 | FTS_NOTICE_NOT_VALID",
                "FtsNotice | 2026/S 001-008594 | FTS_NOTICE_NOT_VALID",
                "GssCode | E0000246 | GSS_CODE_NOT_VALID",
                "GssCode | W06000015 | GSS_CODE_NOT_VALID",
                "GssCode | E11000001 | GSS_CODE_NOT_VALID",
                "DfeNumber | 886-7001 | DFE_NUMBER_NOT_VALID",
                "DfeNumber | 886/701 | DFE_NUMBER_NOT_VALID",
                "HcpcNumber | SL0123456 | HCPC_NUMBER_NOT_VALID",
                "HcpcNumber | XX012345 | HCPC_NUMBER_NOT_VALID",
                "HcpcNumber | SL | HCPC_NUMBER_NOT_VALID",
                "CpvCode | 8000000 | CPV_CODE_NOT_VALID",
                "CpvCode | 80000000-45 | CPV_CODE_NOT_VALID",
                "Postcode | ME14 | POSTCODE_NOT_VALID",
                "Postcode | '' | POSTCODE_NOT_VALID",
                "Postcode | 1ME4 1XQ | POSTCODE_NOT_VALID",
                "Postcode | ME14 XX1 | POSTCODE_NOT_VALID",
                "Postcode | MI14 1XQ | POSTCODE_NOT_VALID"
            })
    void refused_with_a_reason_of_its_own(String kind, String text, IdentifierReason reason) {
        assertThat(refusal(() -> PARSERS.get(kind).apply(text))).isEqualTo(reason);
    }

    @Test
    void a_very_long_text_is_refused() {
        assertThat(refusal(() -> Urn.parse("1".repeat(1_000_000)))).isEqualTo(IdentifierReason.URN_NOT_VALID);
        assertThat(refusal(() -> Postcode.parse("A".repeat(1_000_000)))).isEqualTo(IdentifierReason.POSTCODE_NOT_VALID);
    }

    @Test
    void id_10_a_notice_is_displayed_as_the_journal_does() {
        assertThat(FtsNotice.parse("008594-2026").format()).isEqualTo("2026/S 000-008594");
    }

    @Test
    void id_11_a_gss_code_says_what_kind_of_area_it_is() {
        assertThat(GssCode.parse("E10000016").area()).isEqualTo(GssArea.COUNTY);
        assertThat(GssCode.parse("E07000105").area().hasChildrensServices()).isFalse();
        assertThat(GssCode.parse("E06000035").area().hasChildrensServices()).isTrue();
        for (var area : GssArea.values()) {
            assertThat(GssCode.parse(area.prefix() + "000001").area()).isEqualTo(area);
        }
    }

    @Test
    void id_13_a_dfe_number_is_an_authority_and_an_establishment() {
        assertThat(DfeNumber.parse("886/7001").laCode()).isEqualTo("886");
        assertThat(DfeNumber.parse("886/7001").establishment()).isEqualTo("7001");
    }

    /// AC-26.
    @Test
    void id_14_a_registration_says_the_profession() {
        assertThat(HcpcNumber.parse("SL012345").profession()).isEqualTo(HcpcProfession.SPEECH_AND_LANGUAGE_THERAPIST);
        assertThat(HcpcNumber.parse("OT12").profession()).isEqualTo(HcpcProfession.OCCUPATIONAL_THERAPIST);
        for (var profession : HcpcProfession.values()) {
            assertThat(HcpcNumber.parse(profession.prefix() + "123456").profession())
                    .isEqualTo(profession);
        }
    }

    @Test
    void id_16_a_postcode_has_an_outward_part() {
        assertThat(Postcode.parse("me141xq").outward()).isEqualTo("ME14");
    }

    @Test
    void id_07_a_linked_charity_says_so() {
        assertThat(CharityNumber.parse("1096256-1").isLinked()).isTrue();
        assertThat(CharityNumber.parse("1096256").isLinked()).isFalse();
    }
}
