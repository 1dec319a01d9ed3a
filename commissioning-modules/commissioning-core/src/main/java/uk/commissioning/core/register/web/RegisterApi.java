package uk.commissioning.core.register.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.register.ReadContractRegister;
import uk.commissioning.core.register.RegisterEntry;
import uk.commissioning.core.register.RegisterPage;
import uk.commissioning.core.xlsx.XlsxFile;
import uk.commissioning.kernel.calendar.London;

/// The contract register as JSON, CSV and Excel workbook (IN-25).
@RestController
final class RegisterApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /// Lines that a file reads in one short transaction: the whole register is summed up for each of them.
    private static final int PART_OF_A_FILE = 5_000;

    private final ReadContractRegister readContractRegister;
    private final Clock clock;
    private final int partOfAFile;

    RegisterApi(ReadContractRegister readContractRegister, Clock clock) {
        this(readContractRegister, clock, PART_OF_A_FILE);
    }

    RegisterApi(ReadContractRegister readContractRegister, Clock clock, int partOfAFile) {
        this.readContractRegister = readContractRegister;
        this.clock = clock;
        this.partOfAFile = partOfAFile;
    }

    @GetMapping("/api/councils/{council}/core/register")
    Mono<Register> register(@ModelAttribute RegisterParameters parameters) {
        return readContractRegister.read(parameters.question(today())).map(Register::of);
    }

    /// The whole register, page by page in short transactions (A10). The first page is read before anything is sent,
    /// so that a refusal is still a problem and not half a file.
    @GetMapping({"/councils/{council}/core/register.csv", "/api/councils/{council}/core/register.csv"})
    Mono<ResponseEntity<Flux<String>>> file(@ModelAttribute RegisterParameters parameters) {
        return readContractRegister
                .read(parameters.question(today()).inParts(partOfAFile))
                .map(this::answer);
    }

    /// The same as an Excel workbook.
    @GetMapping({"/councils/{council}/core/register.xlsx", "/api/councils/{council}/core/register.xlsx"})
    Mono<ResponseEntity<Flux<DataBuffer>>> workbook(@ModelAttribute RegisterParameters parameters) {
        return readContractRegister
                .read(parameters.question(today()).inParts(partOfAFile))
                .map(this::workbook);
    }

    private ResponseEntity<Flux<String>> answer(RegisterPage first) {
        var file = new RegisterCsv(first.question());
        var lines = Flux.concat(Mono.fromSupplier(file::header), pages(first).map(file::lines));
        return download(first, "csv", CSV).body(lines);
    }

    private ResponseEntity<Flux<DataBuffer>> workbook(RegisterPage first) {
        var file = RegisterXlsx.of(first.question());
        return download(first, "xlsx", MediaType.parseMediaType(XlsxFile.MEDIA_TYPE))
                .body(file.of(pages(first).map(RegisterPage::entries)));
    }

    private static ResponseEntity.BodyBuilder download(RegisterPage first, String ending, MediaType type) {
        var name = "contract-register-" + first.question().on() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }

    private Flux<RegisterPage> pages(RegisterPage first) {
        return Mono.just(first).expand(this::following);
    }

    private Mono<RegisterPage> following(RegisterPage page) {
        var next = page.next();
        return next == null
                ? Mono.empty()
                : readContractRegister.read(page.question().from(next));
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }

    /// A page of the register. Money is in whole pence; null is "not known" or "none".
    record Register(
            LocalDate on,
            boolean published,
            List<String> definition,
            Totals totals,
            List<Line> items,
            @Nullable String next) {

        static Register of(RegisterPage page) {
            var next = page.next();
            return new Register(
                    page.question().on(),
                    page.question().published(),
                    RegisterText.definition(page.question()),
                    new Totals(
                            page.totals().entries(),
                            page.totals().annualSpend().pence(),
                            page.totals().contracts()),
                    page.entries().stream().map(Line::of).toList(),
                    next == null ? null : next.text());
        }
    }

    record Totals(
            long lines, long annualSpendPence, @Nullable Long contracts) {}

    record Line(
            String reference,
            ContractKind kind,
            String title,
            String department,
            String description,
            RegisterEntry.Supplier supplier,
            long annualSpendPence,
            boolean overThreshold,
            @Nullable Long contracts,
            @Nullable Long irrecoverableVatPence,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate reviewOn,
            String procurementRoute,
            @Nullable Boolean invitedToTender) {

        static Line of(RegisterEntry entry) {
            var vat = entry.spend().irrecoverableVat();
            return new Line(
                    entry.reference(),
                    entry.kind(),
                    entry.what().title(),
                    entry.what().department(),
                    entry.what().description(),
                    entry.supplier(),
                    entry.spend().annual().pence(),
                    entry.isOverThreshold(),
                    entry.spend().contracts(),
                    vat == null ? null : vat.pence(),
                    entry.dates().startsOn(),
                    entry.dates().endsOn(),
                    entry.dates().reviewOn(),
                    entry.procurement().route(),
                    entry.procurement().invitedToTender());
        }
    }
}
