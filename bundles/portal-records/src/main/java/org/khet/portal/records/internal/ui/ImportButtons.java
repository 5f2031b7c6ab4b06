package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.records.internal.module.ListImports;

/** A button for each import into a list; more than one are told by their names. */
record ImportButtons(ViewRequest request, ListImports imports) {
    /**
     * The buttons; none for who may not import.
     *
     * @param list address of the list
     * @param id   first part of the ids
     */
    List<Component> of(String list, String id) {
        List<ListImports.Offer> all = imports.of(request.caller(), list);
        return all.stream().map(one -> button(one, id, all.size() == 1)).toList();
    }

    private Component button(ListImports.Offer target, String id, boolean only) {
        Button load = new Button(
                request.texts().get(only ? "records.import" : target.titleKey()),
                Icons.of("upload"),
                press -> request.open(target.page()));
        load.setId(id + "-import" + (only ? "" : "-" + target.id().replace('.', '-')));
        return load;
    }
}
