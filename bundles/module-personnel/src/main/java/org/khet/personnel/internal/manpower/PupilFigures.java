package org.khet.personnel.internal.manpower;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.personnel.internal.manpower.TeacherNeed.LevelPupils;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.pupil.PupilTotals;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Pupils of schools by level: certified ones of a round where a module certifies them, else those of the portal's register as of a day.
 * Safe for concurrent use. Source: other-groups G, HR-02.
 */
@Component(service = PupilFigures.class)
public final class PupilFigures {
    private static final int PAGE = 200;
    private static final String RANKING = "service.ranking";
    private final PupilTotals totals;
    private final CodeLists codes;
    private final Callers callers;
    private final Map<CertifiedCounts, Integer> certified = new ConcurrentHashMap<>();

    /** Over the portal's register of pupils. */
    @Activate
    public PupilFigures(@Reference PupilTotals totals, @Reference CodeLists codes, @Reference Callers callers) {
        this.totals = totals;
        this.codes = codes;
        this.callers = callers;
    }

    /** Somebody who certifies came. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(CertifiedCounts one, Map<String, ?> properties) {
        certified.put(one, properties.get(RANKING) instanceof Integer ranking ? ranking : 0);
    }

    /** And went. */
    public void go(CertifiedCounts one) {
        certified.remove(one);
    }

    /** Certified pupils of a round; empty where nobody knows them. */
    public Optional<Map<SchoolId, List<LevelPupils>>> certified(OfficeId office, String item, String round) {
        List<CertifiedCounts> ranked = certified.entrySet().stream()
                .sorted(Map.Entry.<CertifiedCounts, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        return DataRound.Key.of(round)
                .flatMap(key -> CertifiedCounts.first(ranked, office, item, key).known())
                .map(figures -> byLevel(office, figures.counts()));
    }

    private Map<SchoolId, List<LevelPupils>> byLevel(OfficeId office, List<CertifiedCounts.Count> counts) {
        Map<String, String> levels = levels(office);
        Map<SchoolId, Map<String, Map<String, Integer>>> grades = new HashMap<>();
        for (CertifiedCounts.Count one : counts) {
            String level = levels.getOrDefault(one.row(), one.row());
            grades.computeIfAbsent(one.school(), key -> new HashMap<>())
                    .computeIfAbsent(level, key -> new HashMap<>())
                    .merge(one.row(), one.value(), Integer::sum);
        }
        Map<SchoolId, List<LevelPupils>> found = new HashMap<>();
        grades.forEach((school, of) -> found.put(
                school,
                of.entrySet().stream()
                        .flatMap(level -> level.getValue().values().stream()
                                .map(pupils -> new LevelPupils(level.getKey(), 1, pupils)))
                        .toList()));
        return found;
    }

    private Map<String, String> levels(OfficeId office) {
        Map<String, String> levels = new HashMap<>();
        for (CodeList.Code code : codes.of(office, PupilGrades.LIST)) {
            String parent = code.parent();
            if (parent != null) {
                levels.put(code.code(), parent);
            }
        }
        return levels;
    }

    /** Pupils of the portal's register as of a day; schools without any are missing. */
    public Map<SchoolId, List<LevelPupils>> registered(OfficeId office, LocalDate asOf) {
        Map<String, Integer> grades = new HashMap<>();
        levels(office).values().forEach(level -> grades.merge(level, 1, Integer::sum));
        Map<SchoolId, List<LevelPupils>> found = new HashMap<>();
        var days = new PupilTotals.Days(asOf, null);
        for (int first = 0; ; first += PAGE) {
            List<PupilTotals.Row> rows = totals.page(
                    callers.system(office), days, PupilTotals.Filter.ALL, new PageRequest(first, PAGE, List.of()));
            rows.stream()
                    .filter(row -> row.sum() > 0)
                    .forEach(row -> found.put(row.school().id(), levels(row.levels(), grades)));
            if (rows.size() < PAGE) {
                return found;
            }
        }
    }

    private static List<LevelPupils> levels(Map<String, Integer> pupils, Map<String, Integer> grades) {
        List<LevelPupils> levels = new ArrayList<>();
        pupils.forEach((level, number) ->
                levels.add(new LevelPupils(level, Math.max(1, grades.getOrDefault(level, 1)), number)));
        return levels;
    }
}
