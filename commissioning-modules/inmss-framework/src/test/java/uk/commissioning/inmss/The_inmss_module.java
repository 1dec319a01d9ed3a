package uk.commissioning.inmss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor.Database;
import uk.commissioning.testing.house.HouseRulesContract;
import uk.commissioning.testing.house.ReasonsContract;

final class The_inmss_module implements HouseRulesContract, ReasonsContract {

    @Test
    void is_found_by_the_applications_and_answers_for_its_table() {
        assertThat(CommissioningModule.installed())
                .filteredOn(module -> module.descriptor().id().equals("inmss"))
                .singleElement()
                .satisfies(module -> {
                    assertThat(module.descriptor().title()).isEqualTo("Independent and non-maintained special schools");
                    assertThat(module.descriptor().always()).isFalse();
                    assertThat(module.descriptor().requires()).isEmpty();
                    assertThat(module.descriptor().database()).isEqualTo(Database.inSchema("inmss"));
                    assertThat(module.reorganisation().tables()).containsExactly("inmss.published_figure");
                });
    }
}
