package uk.commissioning.inmss.bridge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.core.figures.DefinitionBridges;
import uk.commissioning.inmss.bridge.web.BridgeWebConfiguration;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of the bridge between definitions.
@Configuration(proxyBeanMethods = false)
@Import(BridgeWebConfiguration.class)
public final class BridgeConfiguration {

    @Bean
    ReadBridge readBridge(Transactions transactions, DefinitionBridges bridges) {
        return new ReadBridge(transactions, bridges);
    }
}
