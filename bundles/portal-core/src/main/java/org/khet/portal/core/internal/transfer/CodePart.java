package org.khet.portal.core.internal.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.settings.SettingsTransfer.Part;
import org.khet.portal.api.admin.settings.SettingsTransfer.Row;
import org.khet.portal.api.admin.settings.SettingsTransfer.RowStatus;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Code lists in a file, code by code: the office keeps its order and the codes that the file does not name (core E-67). */
@Component(service = CodePart.class)
public final class CodePart {
    private final OfferedSettings offered;
    private final CodeLists codes;

    /** Which lists there are, and their codes. */
    @Activate
    public CodePart(@Reference OfferedSettings offered, @Reference CodeLists codes) {
        this.offered = offered;
        this.codes = codes;
    }

    /** Lists that are not as they were shipped. */
    Map<String, List<Code>> collect(OfficeId office) {
        Map<String, List<Code>> all = new TreeMap<>();
        for (CodeList list : offered.lists(office)) {
            List<Code> here = codes.of(office, list);
            if (!here.equals(list.standard())) {
                all.put(list.id(), here);
            }
        }
        return all;
    }

    List<Row> compare(OfficeId office, Map<String, List<Code>> there) {
        Map<String, CodeList> known = known(office);
        List<Row> rows = new ArrayList<>();
        there.forEach((id, list) -> rows.addAll(rows(office, id, known.get(id), list)));
        return rows;
    }

    /** Puts the chosen codes into their lists. */
    void take(Caller caller, Map<String, List<Code>> there, Collection<Row> chosen) {
        Map<String, CodeList> known = known(caller.office());
        Map<String, Set<String>> byList = chosen.stream()
                .collect(Collectors.groupingBy(
                        Row::key, TreeMap::new, Collectors.mapping(Row::item, Collectors.toSet())));
        byList.forEach((id, wanted) -> {
            CodeList list = Optional.ofNullable(known.get(id))
                    .orElseThrow(() -> Outdated.of("core.settings-file.error.outdated"));
            List<Code> here = codes.of(caller.office(), list);
            Map<String, Code> merged = byCode(here);
            there.getOrDefault(id, List.of()).stream()
                    .filter(code -> wanted.contains(code.code()))
                    .forEach(code -> merged.put(code.code(), code));
            codes.replace(caller, list, here, List.copyOf(merged.values()));
        });
    }

    private List<Row> rows(OfficeId office, String id, @Nullable CodeList list, List<Code> there) {
        if (list == null) {
            return there.stream()
                    .map(code -> row(id, RowStatus.UNKNOWN, null, code))
                    .toList();
        }
        Map<String, Code> here = byCode(codes.of(office, list));
        Set<String> tops = tops(here, there);
        return there.stream()
                .map(code -> {
                    Code own = here.get(code.code());
                    return row(id, isFit(code, tops) ? standing(own, code) : RowStatus.UNFIT, own, code);
                })
                .toList();
    }

    private static RowStatus standing(@Nullable Code here, Code there) {
        if (here == null) {
            return RowStatus.NEW;
        }
        return here.equals(there) ? RowStatus.SAME : RowStatus.CHANGED;
    }

    /** Codes on the first level, once everything were taken. */
    private static Set<String> tops(Map<String, Code> here, List<Code> there) {
        Map<String, Code> all = new LinkedHashMap<>(here);
        there.forEach(code -> all.put(code.code(), code));
        return all.values().stream()
                .filter(code -> code.parent() == null)
                .map(Code::code)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isFit(Code code, Set<String> tops) {
        return !code.code().isBlank()
                && code.code().length() <= CodeList.CODE_MAX
                && !code.thai().isBlank()
                && code.thai().length() <= CodeList.NAME_MAX
                && code.english().length() <= CodeList.NAME_MAX
                && (code.parent() == null || tops.contains(code.parent()));
    }

    private static Row row(String id, RowStatus standing, @Nullable Code here, Code there) {
        return new Row(
                Part.CODE, id, there.code(), null, standing, here == null ? List.of() : words(here), words(there));
    }

    private static List<String> words(Code code) {
        return List.of(
                code.thai(),
                code.english(),
                Objects.requireNonNullElse(code.parent(), ""),
                code.active() ? "" : "ended");
    }

    private static Map<String, Code> byCode(List<Code> codes) {
        Map<String, Code> all = new LinkedHashMap<>();
        codes.forEach(code -> all.put(code.code(), code));
        return all;
    }

    private Map<String, CodeList> known(OfficeId office) {
        return offered.lists(office).stream()
                .collect(Collectors.toMap(CodeList::id, Function.identity(), (one, newer) -> newer));
    }
}
