package org.khet.documents.internal.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.law.CitedLaws;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The laws on which orders rest, while a module keeps their register. Safe for concurrent use. Source: core C.4 (Order: legal basis). */
@Component(service = OrderLaws.class)
public final class OrderLaws {
    private final CitedLaws laws = new CitedLaws();

    /** The register is there. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "lawsGo")
    public void lawsCome(Laws one) {
        laws.come(one);
    }

    /** And is not any more. */
    public void lawsGo(Laws one) {
        laws.go(one);
    }

    /** What whoever reads an order has to know of its laws: not in force on its day, or ended since. A draft has the day of today. */
    public List<Problem> warnings(RecordRow order, LocalDate today) {
        OrderKind kind = (OrderKind) order.kind();
        LocalDate made = order.get(kind.effective)
                .or(() -> order.get(kind.dated))
                .orElseGet(() -> order.state().open()
                        ? today
                        : OfficeTime.day(order.head().created()));
        return order.lines(kind.basis).stream()
                .map(line -> laws.warning(order.head().office(), line.get(kind.basisLaw), made, today))
                .flatMap(Optional::stream)
                .toList();
    }
}
