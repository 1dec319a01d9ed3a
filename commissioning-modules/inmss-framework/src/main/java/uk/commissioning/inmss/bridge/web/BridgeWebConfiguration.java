package uk.commissioning.inmss.bridge.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.inmss.bridge.ReadBridge;

/// The two faces of the bridge.
@Configuration(proxyBeanMethods = false)
public final class BridgeWebConfiguration {

    @Bean
    BridgeApi bridgeApi(ReadBridge readBridge, Clock clock) {
        return new BridgeApi(readBridge, clock);
    }

    @Bean
    BridgePages bridgePages(ReadBridge readBridge, Clock clock) {
        return new BridgePages(readBridge, clock);
    }
}
