package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.ShippedUpdates;

/**
 * The shipped processes that differ from the office's: each can be compared, and a draft begun from it. Source: kinds-processes.md §6.
 */
final class ShippedUpdateSection {
    private final ProcessesRecords records;

    ShippedUpdateSection(ProcessesRecords records) {
        this.records = records;
    }

    /** None while all say the same. */
    List<Component> of(ViewRequest request) {
        List<ShippedUpdates.Offer> offers = records.catalogue.updates().of(request.caller());
        if (offers.isEmpty()) {
            return List.of();
        }
        Texts texts = request.texts();
        ProcessKind kind = records.processes.kind();
        ProcessVersionKind version = records.versions.kind();
        Div differences = new Div();
        differences.setId("processes-update-differences");
        String title = texts.get("processes.catalogue.updates");
        SmallTable table = new SmallTable(
                        title,
                        List.of(
                                texts.get("processes.process.field.code"),
                                texts.get("processes.process.field.name"),
                                texts.get("processes.catalogue.updates.version"),
                                texts.get("processes.catalogue.updates.parts")),
                        offers.stream()
                                .map(offer -> List.of(
                                        offer.process().get(kind.code),
                                        offer.process().get(kind.name),
                                        NumberFormatter.whole(offer.version().get(version.number)),
                                        NumberFormatter.whole(
                                                offer.differences().size())))
                                .toList())
                .last(
                        texts.get("processes.catalogue.updates.do"),
                        offers.stream()
                                .map(offer -> new Div(compare(texts, offer, differences), draft(request, offer)))
                                .toList())
                .stacking();
        return List.of(new Section(title, new Div(texts.get("processes.catalogue.updates.help")), table, differences));
    }

    private Component compare(Texts texts, ShippedUpdates.Offer offer, Div differences) {
        String code = offer.process().get(records.processes.kind().code);
        Button compare = new Button(texts.get("processes.catalogue.updates.compare", code), pressed -> {
            differences.removeAll();
            differences.add(VersionSections.differences(
                    texts,
                    texts.get("processes.catalogue.updates.compare", code),
                    texts.get("processes.compare.own"),
                    texts.get("processes.catalogue.updates.shipped"),
                    offer.differences()));
        });
        compare.setId("processes-update-compare-" + code);
        return compare;
    }

    /** The draft that is there already, else a button that begins one. */
    private Component draft(ViewRequest request, ShippedUpdates.Offer offer) {
        Texts texts = request.texts();
        ProcessVersionKind version = records.versions.kind();
        if (offer.draft().isPresent()) {
            RecordRow open = offer.draft().get();
            return Links.to(
                    version.pageAddress(open.id()), texts.get("processes.start.version", open.get(version.number)));
        }
        ProcessKind kind = records.processes.kind();
        if (!records.processes.actions(request.caller(), offer.process()).contains(kind.draft)) {
            return new Div();
        }
        String code = offer.process().get(kind.code);
        Button begin = new Button(
                texts.get("processes.catalogue.updates.begin", code),
                Icons.of("pencil"),
                pressed -> request.attempt(() -> {
                    RecordRow made = records.catalogue
                            .updates()
                            .begin(request.caller(), offer.process().id());
                    request.open(version.pageAddress(made.id()));
                }));
        begin.setId("processes-update-begin-" + code);
        begin.setDisableOnClick(true);
        return begin;
    }
}
