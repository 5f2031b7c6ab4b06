package org.khet.forms.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;

/**
 * Records of a demonstration, from {@code demo/<design>.tsv}: heads are keys of fields, {@code by} is the person, {@code do} an
 * action that follows; days are {@code -3} from today, people, units and schools their codes.
 */
final class DemoEntries {
    private final Units units;
    private final Cast cast;
    private final String code;
    private final OfficeId office;

    DemoEntries(Units units, Cast cast, String code, OfficeId office) {
        this.units = units;
        this.cast = cast;
        this.code = code;
        this.office = office;
    }

    static List<Map<String, String>> rows(String design) {
        try (InputStream in = DemoEntries.class.getResourceAsStream("/demo/" + design + ".tsv")) {
            if (in == null) {
                return List.of();
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] heads = lines.getFirst().split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < heads.length && i < cells.length; i++) {
                    row.put(heads[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RecordDraft draft(DataKind kind, Map<String, String> row) {
        RecordDraft draft = new RecordDraft();
        for (FieldDefinition said : kind.definition().top()) {
            String text = row.getOrDefault(said.key(), "");
            if (!text.isEmpty()) {
                kind.fieldNamed(said.key()).ifPresent(field -> draft.with(field, value(said, text)));
            }
        }
        return draft;
    }

    private @Nullable Object value(FieldDefinition said, String text) {
        return switch (said.sort()) {
            case DAY -> cast.today().plusDays(Long.parseLong(text));
            case WHOLE -> Integer.valueOf(text);
            case YES_NO -> text.equals("1");
            case PERSON -> cast.person(code, text);
            case UNIT -> units.findByCode(office, text).map(Unit::id).orElse(null);
            case SCHOOL -> cast.school(code, text);
            case FISCAL_YEAR -> org.khet.portal.api.time.FiscalYear.of(cast.today());
            default -> text;
        };
    }
}
