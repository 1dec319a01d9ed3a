package uk.commissioning.runtime.modules.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.modules.HeldModule;
import uk.commissioning.runtime.modules.ListHeldModules;
import uk.commissioning.runtime.modules.PurgeModule;
import uk.commissioning.runtime.modules.PurgeWish;
import uk.commissioning.runtime.modules.ReadHeldModule;
import uk.commissioning.runtime.modules.RecordCount;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;
import uk.commissioning.ui.Table;

/// The modules of a council, and the form that destroys the records of one that is off.
@Controller
@RequestMapping("/councils/{council}/modules")
final class ModulesPages {

    private final ListHeldModules listHeldModules;
    private final ReadHeldModule readHeldModule;
    private final PurgeModule purgeModule;

    ModulesPages(ListHeldModules listHeldModules, ReadHeldModule readHeldModule, PurgeModule purgeModule) {
        this.listHeldModules = listHeldModules;
        this.readHeldModule = readHeldModule;
        this.purgeModule = purgeModule;
    }

    @GetMapping
    Mono<Rendering> list(@PathVariable String council, @RequestParam(defaultValue = "") String done) {
        return listHeldModules.list().map(listed -> {
            var modules = listed.modules().stream()
                    .map(module -> shown(council, module, listed.mayPurge()))
                    .toList();
            return Page.of("platform/modules", new ModulesPage(modules, success(done)));
        });
    }

    @GetMapping("/{module}/purge")
    Mono<Rendering> form(@PathVariable String council, @PathVariable String module) {
        return readHeldModule
                .read(module)
                .map(read -> Page.of("platform/purge", page(council, read, PurgePage.Typed.NOTHING, List.of())));
    }

    @PostMapping("/{module}/purge")
    Mono<Rendering> purge(@PathVariable String council, @PathVariable String module, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> {
            var typed = new PurgePage.Typed(text(form, "confirmation"), text(form, "reason"));
            return purgeModule
                    .purge(module, new PurgeWish(typed.confirmation(), typed.reason()))
                    .map(_ -> Page.redirect(path(council) + "?done=purged"))
                    .onErrorResume(Refused.class, refused -> again(council, module, typed, refused));
        });
    }

    private Mono<Rendering> again(String council, String module, PurgePage.Typed typed, Refused refused) {
        return switch (refused.reason().kind()) {
            case INPUT, CONFLICT ->
                readHeldModule.read(module).map(read -> {
                    var status = refused.fields().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
                    return Page.of("platform/purge", page(council, read, typed, FieldMessage.of(refused)), status);
                });
            case MISSING, FORBIDDEN, OURS -> Mono.error(refused);
        };
    }

    private static ModulesPage.Module shown(String council, HeldModule module, boolean mayPurge) {
        var purge = mayPurge && !module.on() ? path(council) + "/" + module.id() + "/purge" : null;
        return new ModulesPage.Module(module.title(), module.on(), table("", module), purge);
    }

    private static PurgePage page(
            String council, ReadHeldModule.Read read, PurgePage.Typed typed, List<FieldMessage> errors) {
        var module = read.module();
        return new PurgePage(
                path(council), module, hindrance(read), table("What would be destroyed", module), typed, errors);
    }

    private static PurgePage.Hindrance hindrance(ReadHeldModule.Read read) {
        if (!read.takesChanges()) return PurgePage.Hindrance.COUNCIL_READ_ONLY;
        if (read.module().on()) return PurgePage.Hindrance.MODULE_ON;
        return read.module().total() == 0 ? PurgePage.Hindrance.NOTHING_HELD : PurgePage.Hindrance.NONE;
    }

    private static Table table(String caption, HeldModule module) {
        var rows = module.records().stream().map(ModulesPages::row).toList();
        return new Table(caption, List.of(Table.Column.text("Records"), Table.Column.number("Number")), rows, true);
    }

    private static List<String> row(RecordCount count) {
        var kind = count.kind();
        return List.of(
                kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1), "%,d".formatted(count.records()));
    }

    private static @Nullable String success(String done) {
        return done.equals("purged") ? "The records have been destroyed. The audit says how many of each kind." : null;
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        var value = form.getFirst(field);
        return value == null ? "" : value;
    }

    private static String path(String council) {
        return "/councils/" + council + "/modules";
    }
}
