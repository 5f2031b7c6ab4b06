package org.khet.portal.admin.internal.setting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;

/** Code lists of the modules that are on; the shipped content until the office changes it (core E-67). */
final class CodeListsView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient CodeLists codes;
    private final Div body = new Div();
    private transient @Nullable CodeList shown;

    CodeListsView(ViewRequest request, Texts texts, CodeLists codes, List<CodeList> lists) {
        this.request = request;
        this.texts = texts;
        this.codes = codes;
        String title = texts.get("admin.code-lists.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.code-lists.sub"));
        if (lists.isEmpty()) {
            page.with(new EmptyState(
                    BadgeTone.IDLE,
                    "list",
                    texts.get("admin.code-lists.empty.title"),
                    texts.get("admin.code-lists.empty.text")));
            return;
        }
        ComboBox<CodeList> choice = new ComboBox<>(texts.get("admin.code-lists.choice"));
        choice.setId("admin-code-lists-choice");
        choice.setWidth("22rem");
        choice.setItems(lists);
        choice.setItemLabelGenerator(this::name);
        choice.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                choice.setValue(change.getOldValue());
            } else if (!change.getValue().equals(shown)) {
                show(change.getValue());
            }
        });
        request.draft().skip(choice);
        page.with(choice, body);
        choice.setValue(lists.stream()
                .filter(list -> list.id().equals(request.key()))
                .findFirst()
                .orElse(lists.getFirst()));
    }

    private String name(CodeList list) {
        int dot = list.id().indexOf('.');
        String key = list.id().substring(0, dot) + ".codes." + list.id().substring(dot + 1);
        return texts.has(key) ? texts.get(key) : list.id();
    }

    private static boolean hasLevels(CodeList list) {
        return list.standard().stream().anyMatch(code -> code.parent() != null);
    }

    private void show(CodeList list) {
        shown = list;
        body.removeAll();
        AdminForm sheet = new AdminForm(request, texts, "codes");
        List<Code> seen = codes.of(request.caller().office(), list);
        CodeTable rows = new CodeTable(request, texts, seen, hasLevels(list));
        sheet.section("admin.codes.section", rows).foot("admin.codes.save", () -> {
            codes.replace(request.caller(), list, seen, rows.value());
            request.tell(texts.get("admin.codes.saved", name(list)));
            show(list);
        });
        body.add(sheet);
    }
}
