package org.khet.portal.core.internal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.admin.pupil.PupilCountRegister.Typed;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList.Code;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Types the pupils of the invented schools by grade: as of the day of the sample, and, so that a demonstration shows a living office, as
 * of the latest day and the same one of the year before. What somebody typed there already stays.
 */
@Component(service = DemoPupils.class)
public final class DemoPupils {
    private static final int FEWER_EACH_YEAR = 2;
    private final PupilCountRegister pupils;

    /** @param pupils pupils of the offices */
    @Activate
    public DemoPupils(@Reference PupilCountRegister pupils) {
        this.pupils = pupils;
    }

    /**
     * Pupils of a school.
     *
     * @param first code of its first grade
     * @param last  code of its last grade
     * @param all   boys and girls of all of them
     * @param asOf  day of the sample; the school's last one when it ended before the others' day
     */
    record Total(String office, String school, String first, String last, int all, LocalDate asOf) {
        private List<String> grades() {
            List<String> grades = PupilGrades.LIST.standard().stream()
                    .filter(code -> code.parent() != null)
                    .map(Code::code)
                    .toList();
            return grades.subList(grades.indexOf(first), grades.indexOf(last) + 1);
        }

        /** One in fifty pupils fewer each year after the sample. */
        private int as(LocalDate day) {
            return all - all * FEWER_EACH_YEAR * (day.getYear() - asOf.getYear()) / 100;
        }
    }

    void fill(Cast cast, List<Total> totals, Caller portal) {
        LocalDate sample =
                totals.stream().map(Total::asOf).max(LocalDate::compareTo).orElse(cast.today());
        List<LocalDate> living = new ArrayList<>();
        pupils.days(portal).stream()
                .filter(day -> day.isAfter(sample))
                .findFirst()
                .ifPresent(latest -> {
                    living.add(latest);
                    living.add(latest.minusYears(1));
                });
        for (Total total : totals) {
            SchoolId school = cast.school(total.office(), total.school());
            type(portal, school, total, total.asOf());
            if (total.asOf().equals(sample)) {
                living.forEach(day -> type(portal, school, total, day));
            }
        }
    }

    private void type(Caller portal, SchoolId school, Total total, LocalDate day) {
        if (pupils.of(portal, school, day).isEmpty()) {
            pupils.type(portal, school, day, split(total.grades(), total.as(day)));
        }
    }

    /** As even as it goes; of an odd grade there is one boy more, then one girl more. */
    private static List<Typed> split(List<String> grades, int all) {
        return IntStream.range(0, grades.size())
                .mapToObj(place -> {
                    int some = all / grades.size() + (place < all % grades.size() ? 1 : 0);
                    int male = (some + (place + 1) % 2) / 2;
                    return new Typed(grades.get(place), PupilCountRegister.NOT_RECORDED, male, some - male);
                })
                .toList();
    }
}
