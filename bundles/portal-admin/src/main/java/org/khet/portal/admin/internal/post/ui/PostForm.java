package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.ui.ViewRequest;

/** The fields of a post: number, line, type, rank and unit. */
final class PostForm {
    private static final int NUMBER_MAX = 40;
    private final Texts texts;
    private final PostChoices places;
    private final AdminForm sheet;
    private final ComboBox<CodeList.Code> line;
    private final ComboBox<CodeList.Code> type;
    private final ComboBox<CodeList.Code> rank;
    private final ComboBox<Unit> unit;

    /** @param stands what stands there, empty for a new one */
    PostForm(ViewRequest request, Texts texts, PostChoices places, PostDraft stands) {
        this.texts = texts;
        this.places = places;
        this.sheet = new AdminForm(request, texts, "post");
        line = codes("line", PostLists.LINES, stands.line());
        line.setRequiredIndicatorVisible(true);
        type = codes("type", PostLists.TYPES, stands.type());
        rank = codes("rank", PostLists.RANKS, stands.rank());
        unit = units(stands);
        sheet.section("admin.post.section", sheet.line("number", true, NUMBER_MAX), line, rank, type, unit);
        sheet.value("number", stands.number());
    }

    private ComboBox<CodeList.Code> codes(String field, CodeList list, String present) {
        ComboBox<CodeList.Code> box = sheet.named(field, new ComboBox<>(texts.get("admin.post." + field + ".label")));
        box.setItems(places.choice(list, present));
        box.setItemLabelGenerator(code -> texts.choose(code.thai(), code.english()));
        box.setClearButtonVisible(true);
        box.getListDataView()
                .getItems()
                .filter(code -> code.code().equals(present))
                .findFirst()
                .ifPresent(box::setValue);
        return box;
    }

    private ComboBox<Unit> units(PostDraft stands) {
        ComboBox<Unit> box = sheet.named("unit", new ComboBox<>(texts.get("admin.post.unit.label")));
        box.setHelperText(texts.get("admin.post.unit.help"));
        box.setItems(places.allUnits());
        box.setItemLabelGenerator(one -> texts.choose(one.name(), one.nameEnglish()));
        box.setClearButtonVisible(true);
        box.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(stands.unit()))
                .findFirst()
                .ifPresent(box::setValue);
        return box;
    }

    /** What is typed. */
    PostDraft draft() {
        return new PostDraft(
                sheet.value("number"),
                code(line),
                code(type),
                code(rank),
                unit.getOptionalValue().map(Unit::id).orElse(null));
    }

    private static String code(ComboBox<CodeList.Code> box) {
        return box.getOptionalValue().map(CodeList.Code::code).orElse("");
    }

    /** The form, with the button that saves. */
    AdminForm saving(Runnable save) {
        return sheet.foot("admin.post.save", save);
    }
}
