package uk.commissioning.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor.Database;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.testing.house.HouseRulesContract;

final class The_alternative_provision_module implements HouseRulesContract {

    @Test
    void is_found_by_the_applications_and_moves_its_packages() {
        assertThat(CommissioningModule.installed())
                .filteredOn(module -> module.descriptor().id().equals("alternative-provision"))
                .singleElement()
                .satisfies(module -> {
                    var descriptor = module.descriptor();
                    assertThat(descriptor.id()).isEqualTo("alternative-provision");
                    assertThat(descriptor.always()).isFalse();
                    assertThat(descriptor.requires()).containsExactly("core");
                    assertThat(descriptor.navigation())
                            .extracting(NavigationItem::path)
                            .containsExactly("/alternative-provision/providers");
                    assertThat(descriptor.permissions()).doesNotHaveDuplicates().hasSize(5);
                    assertThat(descriptor.database()).isEqualTo(Database.inSchema("alternative"));
                    assertThat(module.reorganisation().tables()).containsExactly("alternative.ap_package");
                    assertThat(module.reorganisation().inventory()).hasSize(1);
                });
    }
}
