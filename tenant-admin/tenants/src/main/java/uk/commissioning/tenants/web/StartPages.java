package uk.commissioning.tenants.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import uk.commissioning.ui.Page;

/// Where the operator's pages begin: with the councils.
@Controller
final class StartPages {

    @GetMapping({"/", "/admin"})
    Rendering start() {
        return Page.redirect("/admin/councils");
    }
}
