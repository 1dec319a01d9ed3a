package uk.commissioning.therapies.order.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.therapies.order.Arrangement;
import uk.commissioning.therapies.order.OrderLine;
import uk.commissioning.therapies.order.OrderList;
import uk.commissioning.therapies.order.OrderRecord;
import uk.commissioning.therapies.order.OrderUnit;

/// Orders as JSON tells them: what the reader may not see is not there at all.
final class OrderAnswers {

    private OrderAnswers() {}

    record Orders(List<Line> items, @Nullable String next) {

        static Orders of(OrderList list) {
            return new Orders(list.lines().stream().map(Line::of).toList(), list.next());
        }
    }

    record Supplier(UUID id, String name, boolean onList) {

        static Supplier of(OrderLine.Supplier supplier) {
            return new Supplier(supplier.id(), supplier.name(), supplier.listed());
        }
    }

    record Line(
            UUID id,
            String contractRef,
            Supplier provider,
            Arrangement arrangement,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            long amountPence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String childRef,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String therapyType) {

        static Line of(OrderLine line) {
            var child = line.child();
            return new Line(
                    line.id(),
                    line.ref(),
                    Supplier.of(line.supplier()),
                    line.arrangement(),
                    line.term().from(),
                    line.term().to(),
                    line.amount().pence(),
                    child == null ? null : child.ref(),
                    child == null ? null : child.type().name());
        }
    }

    record Order(
            UUID id,
            String contractRef,
            Regime regime,
            @Nullable String list,
            Supplier provider,
            Arrangement arrangement,
            LocalDate agreedOn,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            Price price,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String childRef,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Therapy therapy,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean outsideArea) {

        static Order of(OrderRecord order) {
            var contract = order.contract();
            var reference = order.reference();
            return new Order(
                    order.id(),
                    contract.ref(),
                    contract.regime(),
                    contract.list(),
                    Supplier.of(order.supplier()),
                    order.arrangement(),
                    contract.agreedOn(),
                    contract.term().from(),
                    contract.term().to(),
                    Price.of(order.price()),
                    reference == null ? null : reference.childRef(),
                    Therapy.of(order.child()),
                    order.outsideArea());
        }
    }

    record Price(OrderUnit unit, int units, long unitPence, long amountPence) {

        static Price of(OrderRecord.Price price) {
            return new Price(
                    price.of(),
                    price.units(),
                    price.unit().pence(),
                    price.amount().pence());
        }
    }

    /// What is ordered for the child.
    record Therapy(
            String type,
            @Nullable String ehcpSection,
            @Nullable String outcomeRef) {

        static @Nullable Therapy of(OrderRecord.@Nullable ChildPart child) {
            return child == null ? null : new Therapy(child.type().name(), child.ehcpSection(), child.outcomeRef());
        }

        @Override
        public String toString() {
            return "Therapy[•••]";
        }
    }
}
