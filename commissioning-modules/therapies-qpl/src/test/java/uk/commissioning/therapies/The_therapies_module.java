package uk.commissioning.therapies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor.Database;
import uk.commissioning.testing.house.HouseRulesContract;

final class The_therapies_module implements HouseRulesContract {

    @Test
    void is_found_by_the_applications_and_moves_its_orders() {
        assertThat(CommissioningModule.installed())
                .filteredOn(module -> module.descriptor().id().equals("therapies"))
                .singleElement()
                .satisfies(module -> {
                    var descriptor = module.descriptor();
                    assertThat(descriptor.id()).isEqualTo("therapies");
                    assertThat(descriptor.always()).isFalse();
                    assertThat(descriptor.requires()).containsExactly("core");
                    assertThat(descriptor.navigation()).hasSize(1);
                    assertThat(descriptor.permissions()).hasSize(3);
                    assertThat(descriptor.database()).isEqualTo(Database.inSchema("therapies"));
                    assertThat(module.reorganisation().tables()).containsExactly("therapies.therapy_order");
                    assertThat(module.reorganisation().inventory()).hasSize(1);
                });
    }
}
