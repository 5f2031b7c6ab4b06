package org.khet.ict.internal.equipment.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.CountingSystem;
import org.khet.ict.internal.equipment.MobecRegister;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register beside EMIS or M-OBEC as the screen shows it and as it leaves the portal. Source: ict ICT-44. */
@Component(service = MobecList.class)
public final class MobecList {
    private static final ListKind KIND = ListKind.impersonal("ict.mobec", IctPermissions.EQUIPMENT_EXPORT);
    private final MobecRegister register;
    private final Schools schools;
    private final ListExports exports;

    /** For the component runtime. */
    @Activate
    public MobecList(@Reference MobecRegister register, @Reference Schools schools, @Reference ListExports exports) {
        this.register = register;
        this.schools = schools;
        this.exports = exports;
    }

    /** A school and class in words. */
    record Row(String school, String sort, MobecRegister.Line line) {}

    MobecRegister register() {
        return register;
    }

    ListExports exports() {
        return exports;
    }

    /** Those that agree too, by name of the school, then of the class; the names of all schools in one query. */
    List<Row> rows(Caller caller, CountingSystem system, FiscalYear year, EquipmentMessages words) {
        List<MobecRegister.Line> lines = register.compare(caller, system, year);
        List<SchoolId> keys =
                lines.stream().map(line -> line.of().school()).distinct().toList();
        Map<SchoolId, School> found = keys.isEmpty() ? Map.of() : schools.findAll(caller.office(), keys);
        return lines.stream()
                .map(line -> new Row(
                        Optional.ofNullable(found.get(line.of().school()))
                                .map(School::name)
                                .orElse(""),
                        words.classOf(line.of().classCode()),
                        line))
                .sorted(Comparator.comparing(Row::school, ThaiOrder.of()).thenComparing(Row::sort, ThaiOrder.of()))
                .toList();
    }

    /** As a file. */
    ExportList<Row> file(List<Row> rows, String system, FiscalYear year, Texts texts) {
        List<Column<Row>> columns = List.of(
                Column.text(texts.get("ict.mobec.column.school"), 40, Row::school),
                Column.text(texts.get("ict.mobec.column.sort"), 26, Row::sort),
                Column.number(
                        texts.get("ict.mobec.column.ours"),
                        12,
                        row -> row.line().ours()),
                Column.number(
                        texts.get("ict.mobec.column.mobec", system),
                        12,
                        row -> row.line().mobec()),
                Column.number(
                        texts.get("ict.mobec.column.difference"),
                        12,
                        row -> row.line().difference()));
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(
                        texts.get("ict.mobec.title"),
                        texts.get("ict.mobec.of", system, String.valueOf(year.buddhist())),
                        texts.locale()),
                columns,
                new ExportList.Source<>(rows::size, () -> RowPager.byOffset(offset -> offset == 0 ? rows : List.of())),
                new ExportList.PaperLayout<>(columns, row -> false));
    }
}
