package uk.commissioning.core.readside;

import io.opentelemetry.api.OpenTelemetry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreements.AgreementsConfiguration;
import uk.commissioning.core.children.ChildrenConfiguration;
import uk.commissioning.core.contracts.ContractsConfiguration;
import uk.commissioning.core.directory.DirectoryConfiguration;
import uk.commissioning.core.placement.PlacementConfiguration;
import uk.commissioning.core.register.RegisterConfiguration;
import uk.commissioning.core.standing.StandingConfiguration;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.runtime.audit.CouncilAuditConfiguration;
import uk.commissioning.runtime.database.CouncilDatabaseConfiguration;
import uk.commissioning.runtime.once.OnceConfiguration;
import uk.commissioning.runtime.once.OnceKey;
import uk.commissioning.runtime.problem.CouncilRefusalConfiguration;
import uk.commissioning.runtime.problem.ProblemConfiguration;
import uk.commissioning.runtime.telemetry.TelemetryConfiguration;
import uk.commissioning.runtime.vault.VaultConfiguration;
import uk.commissioning.runtime.visit.CouncilGateConfiguration;
import uk.commissioning.runtime.visit.PersonFilter;
import uk.commissioning.ui.Frame;
import uk.commissioning.ui.FrameSource;
import uk.commissioning.ui.UiConfiguration;

/// Register and placements behind the real gate, database, access log and problems; only signing in is made up: the
/// header `Person` says who asks.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration"
        })
@PropertySource("classpath:edge.properties")
@Import({
    TelemetryConfiguration.class,
    ProblemConfiguration.class,
    CouncilRefusalConfiguration.class,
    CouncilGateConfiguration.class,
    UiConfiguration.class,
    CouncilDatabaseConfiguration.class,
    CouncilAuditConfiguration.class,
    VaultConfiguration.class,
    PlacementConfiguration.class,
    RegisterConfiguration.class,
    StandingConfiguration.class,
    AgreementsConfiguration.class,
    ContractsConfiguration.class,
    ChildrenConfiguration.class,
    DirectoryConfiguration.class,
    OnceConfiguration.class
})
class ReadSideApplication {

    /// 23:30 UTC on the day before: what is today is decided in London.
    static final Instant NOW = Instant.parse("2026-06-30T23:30:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    OpenTelemetry openTelemetry() {
        return OpenTelemetry.noop();
    }

    @Bean
    FrameSource frames() {
        return exchange -> Mono.just(Frame.plain(exchange.getRequest().getPath().value()));
    }

    @Bean
    @Order(0)
    WebFilter personOfTheTest() {
        return (exchange, chain) -> {
            var person = exchange.getRequest().getHeaders().getFirst("Person");
            if (person != null) {
                exchange.getAttributes().put(PersonFilter.PERSON, new Actor(UUID.fromString(person), "A Person"));
            }
            var key = exchange.getRequest().getHeaders().getFirst("Idempotency-Key");
            var handled = chain.filter(exchange);
            return key == null ? handled : handled.contextWrite(new OnceKey(key)::into);
        };
    }
}
