package uk.commissioning.core.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.PlacementDefinition;

/// Schools and pupils by district (IN-70, IN-71), for the overviews of modules. Each is one query; use them inside a
/// transaction, whose permission is the module's own.
public interface DistrictFigures {

    /// Only districts with something in them; schools of all frameworks, or of the agreement with that reference.
    Mono<List<DistrictRow>> byDistrict(PlacementDefinition definition, @Nullable String agreement);

    /// The codes that identify the council, and its agreements that schools are members of.
    Mono<Context> context();

    /// Districts of schools and of homes are different fields (domain 2.7): a school counts where it lies, a pupil
    /// where he or she lives. `district` is none for what was not told.
    record DistrictRow(@Nullable String district, Schools schools, Pupils pupils) {}

    /// `framework` are members on the day, each school once, `embargoed` those of them that take nobody new;
    /// `offFramework` are no members and have placements.
    record Schools(long framework, long embargoed, long offFramework) {

        public static final Schools NONE = new Schools(0, 0, 0);

        /// Framework schools open to new placements.
        public long open() {
            return framework - embargoed;
        }
    }

    /// `placements` are those in the district's schools; `resident` pupils live in it, `placedOut` of them go to a
    /// school in another district; `inflow` are pupils of its schools who live in another district.
    record Pupils(long placements, long resident, long placedOut, long inflow) {

        public static final Pupils NONE = new Pupils(0, 0, 0, 0);
    }

    record Context(List<Code> codes, List<Named> agreements) {

        public Context {
            codes = List.copyOf(codes);
            agreements = List.copyOf(agreements);
        }
    }

    /// A GSS code of the council and when it held.
    record Code(String value, LocalDate from, @Nullable LocalDate to) {}

    /// An agreement by its reference.
    record Named(String ref, String title) {}
}
