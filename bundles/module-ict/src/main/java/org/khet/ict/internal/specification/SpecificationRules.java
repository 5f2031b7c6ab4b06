package org.khet.ict.internal.specification;

import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a comparison (แบบ F6) needs: each topic against each product. Source: ict C.3, E-R27. */
@Component(service = SpecificationRules.class)
public final class SpecificationRules {
    private final Settings settings;

    /** For the component runtime. */
    @Activate
    public SpecificationRules(@Reference Settings settings) {
        this.settings = settings;
    }

    /** One cell for each topic and product; what was compared before stays where both are still there. */
    List<RecordLine> laidOut(SpecificationRecord kind, RecordRow row) {
        return row.lines(kind.topics).stream()
                .flatMap(topic -> row.lines(kind.products).stream().map(product -> cell(kind, row, topic, product)))
                .toList();
    }

    private static RecordLine cell(SpecificationRecord kind, RecordRow row, RecordLine topic, RecordLine product) {
        return row.lines(kind.cells).stream()
                .filter(line -> line.get(kind.cellTopic).equals(topic.get(kind.topic))
                        && line.get(kind.cellProduct).equals(product.get(kind.product)))
                .findFirst()
                .orElseGet(() -> RecordLine.of(kind.cells)
                        .with(kind.cellTopic, topic.get(kind.topic))
                        .with(kind.cellProduct, product.get(kind.product))
                        .with(kind.value, "")
                        .with(kind.meets, false));
    }

    /** Why it cannot be handed in yet. */
    Optional<Problem> incomplete(SpecificationRecord kind, RecordRow row, RecordContext now) {
        int products = settings.get(now.office(), IctSettings.SPEC_PRODUCTS, now.today());
        if (row.lines(kind.products).size() < products) {
            return Optional.of(Problem.of("", "ict.error.spec-products", products));
        }
        boolean open = row.get(kind.conclusion).isEmpty()
                || row.lines(kind.cells).stream()
                        .anyMatch(cell -> cell.get(kind.value).isEmpty());
        return open ? Optional.of(Problem.of("", "ict.error.spec-compare")) : Optional.empty();
    }
}
