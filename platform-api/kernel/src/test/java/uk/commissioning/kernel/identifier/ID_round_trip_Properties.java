package uk.commissioning.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.commissioning.kernel.refusal.Refused;

/// What is stored can be read again, however it is typed; a check character catches a slip.
class ID_round_trip_Properties {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    @Property
    void a_pupil_number_survives_spaces_and_small_letters(
            @ForAll("upns") String upn, @ForAll @IntRange(max = 13) int gap) {
        var typed = upn.substring(0, gap).toLowerCase(Locale.ROOT) + " " + upn.substring(gap);
        assertThat(Upn.parse(typed).value()).isEqualTo(upn);
    }

    @Property
    void a_mistyped_digit_of_a_pupil_number_is_caught(
            @ForAll("upns") String upn,
            @ForAll @IntRange(min = 1, max = 11) int place,
            @ForAll @IntRange(max = 9) int digit) {
        if (upn.charAt(place) != '0' + digit) {
            var mistyped = upn.substring(0, place) + digit + upn.substring(place + 1);
            assertThat(catchThrowable(() -> Upn.parse(mistyped))).isInstanceOf(Refused.class);
        }
    }

    @Property
    void swapped_neighbours_of_a_pupil_number_are_caught(
            @ForAll("upns") String upn, @ForAll @IntRange(min = 1, max = 10) int place) {
        if (upn.charAt(place) != upn.charAt(place + 1)) {
            assertThat(catchThrowable(() -> Upn.parse(swapped(upn, place)))).isInstanceOf(Refused.class);
        }
    }

    @Property
    void a_health_number_is_written_and_read(@ForAll("nines") String nine) {
        var remainder = weighted(nine) % 11;
        if (remainder != 1) {
            var number = nine + (11 - remainder) % 11;
            assertThat(NhsNumber.parse(NhsNumber.parse(number).format()).value())
                    .isEqualTo(number);
        }
    }

    @Property
    void a_mistyped_digit_of_a_health_number_is_caught(
            @ForAll("nines") String nine, @ForAll @IntRange(max = 8) int place, @ForAll @IntRange(max = 9) int digit) {
        var remainder = weighted(nine) % 11;
        if (remainder != 1 && nine.charAt(place) != '0' + digit) {
            var mistyped = nine.substring(0, place) + digit + nine.substring(place + 1) + (11 - remainder) % 11;
            assertThat(catchThrowable(() -> NhsNumber.parse(mistyped))).isInstanceOf(Refused.class);
        }
    }

    @Property
    void any_text_is_read_into_a_stable_form_or_refused(@ForAll String text) {
        stable(text, typed -> Urn.parse(typed).value());
        stable(text, typed -> CompanyNumber.parse(typed).value());
        stable(text, typed -> FtsNotice.parse(typed).value());
        stable(text, typed -> DfeNumber.parse(typed).value());
        stable(text, typed -> Postcode.parse(typed).value());
        stable(text, typed -> Upn.parse(typed).value());
        stable(text, typed -> LaCode.parse(typed).value());
    }

    @Property
    void a_company_number_is_padded_once(@ForAll @IntRange(min = 1, max = 99_999_999) int number) {
        var padded = CompanyNumber.parse(Integer.toString(number)).value();
        assertThat(padded).hasSize(8);
        assertThat(Integer.parseInt(padded)).isEqualTo(number);
        assertThat(CompanyNumber.parse(padded).value()).isEqualTo(padded);
    }

    @Property
    void a_notice_is_displayed_and_read(
            @ForAll @IntRange(max = 999_999) int number, @ForAll @IntRange(min = 2021, max = 2099) int year) {
        var notice = new FtsNotice(String.format(Locale.ROOT, "%06d-%d", number, year));
        assertThat(FtsNotice.parse(notice.format())).isEqualTo(notice);
    }

    @Provide
    Arbitrary<String> upns() {
        var digits = Arbitraries.strings().numeric().ofLength(11);
        var last = Arbitraries.chars().with("0123456789" + LETTERS);
        return Combinators.combine(digits, last).as((eleven, twelfth) -> withCheckLetter(eleven + twelfth));
    }

    @Provide
    Arbitrary<String> nines() {
        return Arbitraries.strings().numeric().ofLength(9);
    }

    private static void stable(String text, Function<String, String> parse) {
        try {
            var stored = parse.apply(text);
            assertThat(parse.apply(stored)).isEqualTo(stored);
        } catch (Refused refused) {
            assertThat(refused.reason()).isInstanceOf(IdentifierReason.class);
        }
    }

    private static String withCheckLetter(String twelve) {
        var sum = IntStream.range(0, 12)
                .map(place -> (place + 2) * value(twelve.charAt(place)))
                .sum();
        return LETTERS.charAt(sum % 23) + twelve;
    }

    private static int value(char character) {
        return character >= '0' && character <= '9' ? character - '0' : LETTERS.indexOf(character);
    }

    private static int weighted(String nine) {
        return IntStream.range(0, 9)
                .map(place -> (10 - place) * (nine.charAt(place) - '0'))
                .sum();
    }

    private static String swapped(String text, int place) {
        return text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
    }
}
