package org.khet.rounds.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.rounds.internal.setting.RoundsPortal;

/** Items and sheets, and the layout of a sheet. Safe for concurrent use. */
public final class SheetRegisters {
    private final RecordService<DataItemKind> items;
    private final RecordService<SheetKind> sheets;
    private final RoundsPortal portal;

    /** Gives its kinds to the portal. */
    public SheetRegisters(RecordRegistrar registrar, RoundsPortal portal) {
        this.portal = portal;
        items = registrar.register(new DataItemKind(portal));
        sheets = registrar.register(new SheetKind(new SheetChecks(this), portal));
        sheets.kind().revise.then(this::copy);
    }

    /** Items. */
    public RecordService<DataItemKind> items() {
        return items;
    }

    /** Sheets. */
    public RecordService<SheetKind> sheets() {
        return sheets;
    }

    /** The layout of a sheet; one without items when the sheet is gone. */
    public SheetLayout layout(OfficeId office, long sheet) {
        return sheets.find(office, sheet).map(row -> layout(office, row)).orElse(new SheetLayout(List.of(), List.of()));
    }

    /** The layout of a sheet. */
    SheetLayout layout(OfficeId office, RecordRow sheet) {
        SheetKind kind = sheets.kind();
        Map<Long, RecordRow> known = new HashMap<>();
        List<LayoutItem> placed = new ArrayList<>();
        for (RecordLine line : sheet.lines(kind.items)) {
            item(office, known, line.get(kind.item)).ifPresent(item -> {
                var rows = item.get(items.kind().split).rows(portal.codes, office);
                placed.add(LayoutItem.of(kind, new LayoutItem.RowAndItem(line, item, items.kind()), rows));
            });
        }
        List<RuleLine> rules = new ArrayList<>();
        for (RecordLine line : sheet.lines(kind.rules)) {
            item(office, known, line.get(kind.subject))
                    .ifPresent(item -> rules.add(new RuleLine(
                            item.get(items.kind().code),
                            line.get(kind.sign),
                            line.get(kind.against),
                            line.get(kind.level),
                            line.get(kind.words))));
        }
        return new SheetLayout(placed, rules);
    }

    private Optional<RecordRow> item(OfficeId office, Map<Long, RecordRow> known, long key) {
        return Optional.ofNullable(
                known.computeIfAbsent(key, id -> items.find(office, id).orElse(null)));
    }

    /** A sheet in use is never changed: its next edition is a copy. */
    private void copy(RecordRow sheet, RecordContext now) {
        SheetKind kind = sheets.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.system, sheet.get(kind.system))
                .with(kind.name, sheet.get(kind.name))
                .with(kind.edition, sheet.get(kind.edition) + 1)
                .with(kind.items, lines(sheet.lines(kind.items), kind.items.fields()))
                .with(kind.rules, lines(sheet.lines(kind.rules), kind.rules.fields()));
        sheets.internal().create(now.caller(), draft);
    }

    private static List<RecordDraft> lines(List<RecordLine> lines, List<org.khet.portal.api.record.Field<?>> fields) {
        List<RecordDraft> drafts = new ArrayList<>();
        for (RecordLine line : lines) {
            RecordDraft draft = new RecordDraft();
            fields.forEach(field -> draft.with(field, line.raw(field)));
            drafts.add(draft);
        }
        return drafts;
    }
}
