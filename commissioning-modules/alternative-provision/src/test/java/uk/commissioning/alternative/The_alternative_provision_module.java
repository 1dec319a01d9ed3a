package uk.commissioning.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor.Database;
import uk.commissioning.testing.house.HouseRulesContract;

final class The_alternative_provision_module implements HouseRulesContract {

    @Test
    void is_found_by_the_applications_and_has_nothing_to_show_or_move_yet() {
        assertThat(CommissioningModule.installed()).singleElement().satisfies(module -> {
            var descriptor = module.descriptor();
            assertThat(descriptor.id()).isEqualTo("alternative-provision");
            assertThat(descriptor.always()).isFalse();
            assertThat(descriptor.requires()).isEmpty();
            assertThat(descriptor.navigation()).isEmpty();
            assertThat(descriptor.permissions()).isEmpty();
            assertThat(descriptor.database()).isEqualTo(Database.NONE);
            assertThat(module.reorganisation().tables()).isEmpty();
            assertThat(module.reorganisation().inventory()).isEmpty();
        });
    }
}
