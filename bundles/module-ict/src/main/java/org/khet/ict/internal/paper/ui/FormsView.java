package org.khet.ict.internal.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import org.khet.ict.internal.setting.FormProcesses;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;

/** The processes of the group's manual with their forms; a form leads to its register where the reader may open it. Source: ict D, ICT-114. */
final class FormsView extends Div {
    private final ViewRequest request;
    private final FormRegisters registers;

    FormsView(ViewRequest request, FormProcesses map, FormRegisters registers) {
        this.request = request;
        this.registers = registers;
        Texts texts = request.texts();
        addClassName("k-page");
        String title = texts.get("ict.forms.title");
        request.title(title);
        PageHeader head = new PageHeader(texts.get("ict.forms.place"), title);
        head.sub(texts.get("ict.forms.help"));
        add(head);
        new TreeMap<>(map.forms())
                .forEach((process, forms) -> add(new Section(
                        texts.get("ict.forms.process", process, texts.get("ict.forms.process." + process)),
                        list(texts, forms))));
    }

    private Component list(Texts texts, List<String> forms) {
        UnorderedList list = new UnorderedList();
        for (String form : forms) {
            String words = form + " " + texts.get("ict.forms." + form.toLowerCase(java.util.Locale.ROOT));
            list.add(registers
                    .address(request.caller(), form)
                    .map(address -> new ListItem(Links.to(address, words)))
                    .orElseGet(() -> new ListItem(words)));
        }
        return list;
    }
}
