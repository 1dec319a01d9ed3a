package uk.commissioning.inmss.comparison.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.figures.DimensionWords;
import uk.commissioning.inmss.comparison.LikeWithLike;
import uk.commissioning.inmss.comparison.LikeWithLike.CellKey;
import uk.commissioning.inmss.comparison.PlaceFunding;
import uk.commissioning.inmss.definition.DefinitionWords;
import uk.commissioning.kernel.money.Money;

/// What like with like compares, in words.
final class ComparisonWords {

    private ComparisonWords() {}

    static List<String> sentences(LikeWithLike comparison) {
        var sentences = new ArrayList<>(DefinitionWords.sentences(comparison.definition()));
        sentences.add("Total public cost is the fees net of VAT that the council recovers, and what the DfE pays the"
                + " school for the place. Transport is in it where it is a fee of the contract; what the council pays"
                + " others for journeys is not held here.");
        PlaceFunding.england()
                .on(comparison.definition().on())
                .forEach(rate -> sentences.add("Place funding: " + rate.annual().formatWholePounds() + " a year for a "
                        + kind(rate.siteKind()).toLowerCase(Locale.UK) + ". Source: " + rate.source() + "."));
        sentences.add("The mix-adjusted difference compares placements of the same primary need, attendance and phase:"
                + " in each such cell the average off framework minus the average on framework, weighted by all"
                + " placements of the cell, over the cells that both sides have. It is exact and rounded once.");
        return sentences;
    }

    /// "3 cells with 10 placements on and 4 off framework are left out …"; none where everything is compared.
    static @Nullable String leftOut(LikeWithLike comparison) {
        var cells = comparison.leftOut();
        if (cells.isEmpty()) return null;

        long on = cells.stream()
                .mapToLong(cell -> cell.sides().onFramework().placements())
                .sum();
        long off = cells.stream()
                .mapToLong(cell -> cell.sides().offFramework().placements())
                .sum();
        return DefinitionWords.count(cells.size(), "cell") + " with "
                + DefinitionWords.count(on, "placement") + " on framework and "
                + DefinitionWords.count(off, "placement")
                + " off framework " + (cells.size() == 1 ? "is" : "are")
                + " left out of the mix-adjusted difference, because only one side has such placements.";
    }

    static String title(CellKey key) {
        var phase = key.phase();
        return DimensionWords.need(key.need()) + ", "
                + key.attendance().name().toLowerCase(Locale.UK) + ", "
                + (phase == null ? "age not recognised" : phase.title());
    }

    /// "Non maintained special school", from the kind's code.
    static String kind(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.UK).replace("non maintained", "non-maintained");
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String amount(@Nullable Money money) {
        return money == null ? "" : money.format();
    }
}
