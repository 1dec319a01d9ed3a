package uk.commissioning.tenants.administrator.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.administrator.AppointFirstAdministrator;
import uk.commissioning.tenants.council.CouncilKey;

/// The first administrator of a council.
@RestController
@RequestMapping("/api/admin/councils/{council}/first-administrator")
final class AdministratorApi {

    private final AppointFirstAdministrator appointFirstAdministrator;

    AdministratorApi(AppointFirstAdministrator appointFirstAdministrator) {
        this.appointFirstAdministrator = appointFirstAdministrator;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Appointed> appoint(@PathVariable String council, @RequestBody AdministratorWanted wanted) {
        return appointFirstAdministrator
                .appoint(CouncilKey.inPath(council), wanted.toAppointment())
                .map(Appointed::new);
    }

    record Appointed(UUID personId) {}
}
