package uk.commissioning.tenants.administrator;

import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.outbox.Message;
import uk.commissioning.kernel.outbox.Outbox;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.tenants.council.Council;
import uk.commissioning.tenants.council.CouncilChanges;
import uk.commissioning.tenants.council.CouncilKey;

/// Appoints a council's first administrator, who then appoints everybody else there (A5).
public final class AppointFirstAdministrator {

    private final CouncilChanges councils;
    private final FirstAdministrators administrators;
    private final Audit audit;
    private final Outbox outbox;
    private final Once once;

    AppointFirstAdministrator(
            CouncilChanges councils, FirstAdministrators administrators, Audit audit, Outbox outbox, Once once) {
        this.councils = councils;
        this.administrators = administrators;
        this.audit = audit;
        this.outbox = outbox;
        this.once = once;
    }

    /// Answers the person's id in the council.
    public Mono<UUID> appoint(CouncilKey key, Appointment appointment) {
        return councils.about(
                key, council -> once.create(input(appointment), Mono.defer(() -> appointed(council, appointment))));
    }

    private Mono<UUID> appointed(Council council, Appointment appointment) {
        council.requireNotDissolved();
        return Actor.current()
                .flatMap(actor -> administrators.grant(council.id(), appointment, actor))
                .switchIfEmpty(Refused.mono(AdministratorReason.FIRST_ADMINISTRATOR_APPOINTED))
                .flatMap(person -> tell(person, appointment));
    }

    private Mono<UUID> tell(UUID person, Appointment appointment) {
        var invitation = Map.of(
                "personId", person.toString(),
                "name", appointment.name().value(),
                "email", appointment.email().value());
        return audit.record(Audited.of("administrator.appointed", "person", person))
                .then(Mono.defer(() -> outbox.add(new Message("person.invited", person, invitation))))
                .thenReturn(person);
    }

    private static String input(Appointment appointment) {
        return String.join(
                "\n",
                "first administrator",
                appointment.name().value(),
                appointment.email().value());
    }
}
