package uk.commissioning.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.calendar.Refusals.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Domain 8.7.
class Year_groups_Test {
    private static final AcademicYear YEAR = new AcademicYear(2026);

    @ParameterizedTest
    @CsvSource({
        "2015-08-31, 7, KEY_STAGE_3",
        "2015-09-01, 6, KEY_STAGE_2",
        "2010-03-01, 12, POST_16",
        "2022-08-31, 0, EARLY_YEARS",
        "2022-09-01, -1, EARLY_YEARS",
        "2021-08-31, 1, KEY_STAGE_1",
        "2019-09-01, 2, KEY_STAGE_1",
        "2018-09-01, 3, KEY_STAGE_2",
        "2012-08-31, 10, KEY_STAGE_4",
        "2010-09-01, 11, KEY_STAGE_4",
        "2001-09-01, 20, POST_16"
    })
    void a_date_of_birth_gives_the_year_group_and_key_stage(LocalDate birth, int number, KeyStage stage) {
        var group = SchoolYears.yearGroup(birth, YEAR);
        assertThat(group.number()).isEqualTo(number);
        assertThat(group.keyStage()).isEqualTo(stage);
        assertThat(group.isPost16()).isEqualTo(stage == KeyStage.POST_16);
    }

    @Test
    void a_birth_cohort_is_named_by_its_september() {
        assertThat(SchoolYears.birthCohort(LocalDate.parse("2015-08-31"))).isEqualTo(2014);
        assertThat(SchoolYears.birthCohort(LocalDate.parse("2015-09-01"))).isEqualTo(2015);
    }

    @Test
    void a_year_group_has_a_name() {
        assertThat(new YearGroup(0).label()).isEqualTo("Reception");
        assertThat(new YearGroup(7).label()).isEqualTo("Year 7");
        assertThat(new YearGroup(-1).label()).isEqualTo("Nursery (-1)");
    }

    @Test
    void nobody_has_a_plan_before_birth_or_after_the_year_of_turning_25() {
        assertThat(refusal(() -> SchoolYears.yearGroup(LocalDate.parse("2027-09-01"), YEAR)))
                .isEqualTo(CalendarReason.YEAR_GROUP_OUT_OF_RANGE);
        assertThat(refusal(() -> SchoolYears.yearGroup(LocalDate.parse("2001-08-31"), YEAR)))
                .isEqualTo(CalendarReason.YEAR_GROUP_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({"2001-08-31, 2026-08-31", "2001-09-01, 2027-08-31", "2004-02-29, 2029-08-31"})
    void a_plan_can_run_to_the_end_of_the_academic_year_of_the_25th_birthday(LocalDate birth, LocalDate last) {
        assertThat(SchoolYears.lastDayOfPlan(birth)).isEqualTo(last);
    }

    /// AC-30.
    @ParameterizedTest
    @CsvSource({"2010-09-01, 2027-06-25", "2011-08-31, 2027-06-25", "2011-09-01, 2028-06-30"})
    void compulsory_school_age_ends_on_the_last_friday_in_june(LocalDate birth, LocalDate last) {
        assertThat(SchoolYears.endOfCompulsorySchoolAge(birth)).isEqualTo(last);
    }

    @Test
    void plans_are_amended_before_a_change_of_phase() {
        assertThat(PhaseTransfer.TO_SECONDARY.planAmendedBy(new AcademicYear(2027)))
                .isEqualTo("2027-02-15");
        assertThat(PhaseTransfer.TO_POST_16.planAmendedBy(new AcademicYear(2027)))
                .isEqualTo("2027-03-31");
    }
}
