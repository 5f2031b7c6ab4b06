package org.khet.portal.admin.internal.school.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.Rows;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.School;
import org.khet.portal.api.office.SchoolCode;
import org.khet.portal.api.office.SchoolRegister;
import org.khet.portal.api.office.Schools;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;

/**
 * The schools of a filter as a file.
 *
 * @param caller  in whose name is read
 * @param texts   in the person's language
 * @param schools the register
 */
record SchoolList(Caller caller, Texts texts, SchoolRegister schools) {
    private static final ListKind KIND = ListKind.impersonal("core.school", Schools.VIEW);
    private static final int BATCH = 500;

    static String codes(School school) {
        return school.codes().stream().map(SchoolCode::value).collect(Collectors.joining(" · "));
    }

    /**
     * All of them.
     *
     * @param sentence the filter in words
     */
    ExportList<School> all(SchoolRegister.Filter filter, String sentence) {
        var byName = List.of(new PageRequest.Sort("name", false));
        return new ExportList<>(
                KIND,
                new ExportList.Words(texts.get("admin.schools.title"), sentence, texts.locale()),
                List.of(
                        Column.text(texts.get("admin.schools.list.codes"), 22, SchoolList::codes),
                        Column.text(texts.get("admin.school.name.label"), 40, School::name),
                        Column.text(texts.get("admin.school.network.label"), 24, School::network),
                        Column.text(texts.get("admin.school.district.label"), 20, School::district),
                        Column.text(texts.get("admin.school.phone.label"), 18, School::phone),
                        Column.text(
                                texts.get("admin.schools.column.status"),
                                16,
                                school -> texts.get("admin.school.status." + school.status())),
                        Column.date(texts.get("admin.schools.list.until"), 14, School::until)),
                new ExportList.Source<>(
                        () -> schools.count(caller, filter),
                        () -> Rows.byOffset(
                                offset -> schools.page(caller, filter, new PageRequest(offset, BATCH, byName)))));
    }
}
