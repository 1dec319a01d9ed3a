package uk.commissioning.runtime.vault;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The master key and what needs no council: the seal of page sessions. For both applications.
@Configuration(proxyBeanMethods = false)
public final class MasterKeyConfiguration {

    @Bean
    MasterKey masterKey(@Value("${platform.master-key:}") String setting) {
        return new MasterKey(setting);
    }

    @Bean
    SessionSeal sessionSeal(MasterKey master) {
        return new SessionSeal(master);
    }
}
