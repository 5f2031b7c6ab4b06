package org.khet.documents.internal.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/** Remembers what orders gave and took; the letter (ฮ) is a duty that no unit has. */
final class RecordedDutyOrders implements DutyOrders {
    record Given(String order, LocalDate from, OrderShare share) {}

    record Ended(String order, LocalDate lastDay) {}

    final List<Given> given = new ArrayList<>();
    final List<Ended> ended = new ArrayList<>();

    @Override
    public List<RefusedLine> give(
            Caller caller, String order, LocalDate from, @Nullable LocalDate until, List<OrderShare> shares) {
        shares.forEach(share -> given.add(new Given(order, from, share)));
        return shares.stream()
                .filter(share -> share.letters().contains("(ฮ)"))
                .map(share ->
                        new RefusedLine(share.person(), "(ฮ)", Problem.of("letter", "core.assigned-duty.error.duty")))
                .toList();
    }

    @Override
    public int end(Caller caller, String order, LocalDate lastDay) {
        ended.add(new Ended(order, lastDay));
        return 1;
    }

    @Override
    public List<String> letters(OfficeId office, UnitId unit) {
        return unit.equals(PapersOffice.unit("ICT")) ? List.of("(ก)", "(ข)", "(ค)", "(ฮ)") : List.of("(ก)");
    }

    /** What stands now: given by orders that were not ended. */
    List<OrderShare> standing() {
        return given.stream()
                .filter(one -> ended.stream().noneMatch(over -> over.order().equals(one.order())))
                .map(Given::share)
                .toList();
    }
}
