package org.khet.personnel.internal.manpower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.PersonnelSettings;
import org.khet.personnel.internal.manpower.TeacherNeed.LevelPupils;
import org.khet.personnel.internal.post.PostHolders;
import org.khet.personnel.internal.post.PostKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;

/**
 * Fills a manpower plan from pupils and from posts that are held; a school of which nobody counted pupils stands in it with those posts. Safe for
 * concurrent use. Source: other-groups HR-P01, HR-02.
 */
public final class ManpowerCalculator {
    private static final Set<String> HEADS = Set.of("DIRECTOR", "DEPUTY");
    private static final Set<String> TEACHERS = Set.of("TEACHER", "ASSISTANT");
    private final PersonnelSettingReader settings;
    private final PupilFigures pupils;
    private final PostHolders holders;

    /** Over settings, pupils and posts. */
    public ManpowerCalculator(PersonnelSettingReader settings, PupilFigures pupils, PostHolders holders) {
        this.settings = settings;
        this.pupils = pupils;
        this.holders = holders;
    }

    private record Counted(PupilOrigin origin, List<LevelPupils> levels) {}

    /** The plan with its lines. */
    RecordRow calculated(ManpowerKind kind, RecordRow row, RecordContext now) {
        if (!row.has(kind.asOf)) {
            return row;
        }
        OfficeId office = now.office();
        TeacherNeed rule = new TeacherNeed(
                settings.get(office, PersonnelSettings.SMALL_SCHOOLS),
                settings.get(office, PersonnelSettings.CLASSES),
                settings.get(office, PersonnelSettings.HEADS),
                settings.get(office, PersonnelSettings.SUBJECT_SHARES));
        Map<SchoolId, Map<String, Integer>> held = held(now);
        Map<Long, Counted> counted = counted(kind, row, office);
        if (!counted.isEmpty()) {
            held.keySet()
                    .forEach(school ->
                            counted.putIfAbsent(school.value(), new Counted(PupilOrigin.NOT_COUNTED, List.of())));
        }
        List<RecordLine> schools = new ArrayList<>();
        List<RecordLine> subjects = new ArrayList<>();
        int need = 0;
        int have = 0;
        for (Map.Entry<Long, Counted> one : counted.entrySet()) {
            SchoolId school = new SchoolId(one.getKey());
            List<LevelPupils> levels = one.getValue().levels();
            int all = levels.stream().mapToInt(LevelPupils::pupils).sum();
            int teachers = rule.teachers(levels);
            int needed = levels.isEmpty() ? 0 : teachers + rule.headsOf(all);
            Map<String, Integer> there = held.getOrDefault(school, Map.of());
            int present = there.getOrDefault("", 0);
            schools.add(RecordLine.of(kind.schools)
                    .with(kind.school, school)
                    .with(kind.origin, one.getValue().origin())
                    .with(kind.pupils, all)
                    .with(kind.rooms, rule.rooms(levels))
                    .with(kind.need, needed)
                    .with(kind.have, present)
                    .with(kind.difference, present - needed));
            subjects.addAll(bySubject(kind, school, rule.bySubject(teachers), there));
            need += needed;
            have += present;
        }
        return row.with(kind.schools, schools)
                .with(kind.subjects, subjects)
                .with(kind.allNeed, need)
                .with(kind.allHave, have);
    }

    private static List<RecordLine> bySubject(
            ManpowerKind kind, SchoolId school, Map<String, Integer> need, Map<String, Integer> have) {
        Set<String> codes = new HashSet<>(need.keySet());
        codes.addAll(have.keySet());
        codes.remove("");
        return codes.stream()
                .sorted()
                .filter(code -> need.getOrDefault(code, 0) + have.getOrDefault(code, 0) > 0)
                .map(code -> RecordLine.of(kind.subjects)
                        .with(kind.ofSchool, school)
                        .with(kind.subject, code)
                        .with(kind.subjectNeed, need.getOrDefault(code, 0))
                        .with(kind.subjectHave, have.getOrDefault(code, 0))
                        .with(kind.subjectDifference, have.getOrDefault(code, 0) - need.getOrDefault(code, 0)))
                .toList();
    }

    /** Pupils by key of the school: certified before registered, typed where nobody counts. */
    private Map<Long, Counted> counted(ManpowerKind kind, RecordRow row, OfficeId office) {
        Map<Long, Counted> all = new TreeMap<>();
        Map<SchoolId, List<LevelPupils>> typed = new HashMap<>();
        row.lines(kind.typed)
                .forEach(line -> typed.computeIfAbsent(line.get(kind.typedSchool), key -> new ArrayList<>())
                        .add(new LevelPupils(line.get(kind.typedLevel), 1, line.get(kind.typedPupils))));
        typed.forEach((school, levels) -> all.put(school.value(), new Counted(PupilOrigin.TYPED, levels)));
        pupils.registered(office, row.get(kind.asOf))
                .forEach((school, levels) -> all.put(school.value(), new Counted(PupilOrigin.REGISTER, levels)));
        pupils.certified(office, settings.get(office, PersonnelSettings.PUPIL_ITEM), row.get(kind.dataRound))
                .ifPresent(found -> found.forEach(
                        (school, levels) -> all.put(school.value(), new Counted(PupilOrigin.CERTIFIED, levels))));
        return all;
    }

    /** Heads and teachers who hold a post, by school: all of them under the empty text, teachers by subject. */
    private Map<SchoolId, Map<String, Integer>> held(RecordContext now) {
        PostKind kind = holders.posts().kind();
        Map<SchoolId, Map<String, Integer>> held = new HashMap<>();
        Condition present = kind.holder.isFilled();
        for (RecordRow row : holders.posts()
                .internal()
                .all(now.caller(), RecordFilter.of(kind.in(kind.inUse), kind.school.isFilled(), present))) {
            String line = row.get(kind.line).orElse("");
            boolean left = row.get(kind.vacantFrom)
                    .filter(day -> !day.isAfter(now.today()))
                    .isPresent();
            if (left || !(HEADS.contains(line) || TEACHERS.contains(line))) {
                continue;
            }
            Map<String, Integer> ofSchool =
                    held.computeIfAbsent(row.get(kind.school).orElseThrow(), key -> new HashMap<>());
            ofSchool.merge("", 1, Integer::sum);
            if (TEACHERS.contains(line)) {
                row.get(kind.subject).ifPresent(code -> ofSchool.merge(code, 1, Integer::sum));
            }
        }
        return held;
    }
}
