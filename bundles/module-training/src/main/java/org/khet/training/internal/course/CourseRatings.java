package org.khet.training.internal.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.training.internal.TrainingCodes;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingPortal;

/**
 * What those who took part say of a course by its link: without a name, at most as many as took part. Safe for concurrent use. Source:
 * other-groups TDEV-04.
 */
public final class CourseRatings {
    private final RecordService<CourseKind> courses;
    private final RecordService<EnrolmentKind> enrolments;
    private final RecordService<CourseRatingKind> ratings;
    private final TrainingPortal portal;

    /**
     * What was said of a course.
     *
     * @param count    how many said it
     * @param means    mean by words of the question, in the order of the office's list
     * @param comments in their order, empty ones left out
     */
    public record Summary(int count, Map<String, BigDecimal> means, List<String> comments) {}

    /** Over the records of the module. */
    public CourseRatings(
            RecordService<CourseKind> courses,
            RecordService<EnrolmentKind> enrolments,
            RecordService<CourseRatingKind> ratings,
            TrainingPortal portal) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.ratings = ratings;
        this.portal = portal;
    }

    /** The course of a link, while it is rated: from when it is held; empty for an unknown link. */
    public Optional<RecordRow> course(OfficeId office, String key) {
        CourseKind kind = courses.kind();
        return key.isBlank()
                ? Optional.empty()
                : courses
                        .internal()
                        .all(
                                portal.callers.system(office),
                                RecordFilter.of(kind.ratingKey.is(key), kind.in(kind.held, kind.finished)))
                        .stream()
                        .findFirst();
    }

    /** What is asked, as the office has it now. */
    public List<CodeList.Code> questions(OfficeId office) {
        return portal.codes(office, TrainingCodes.QUESTION);
    }

    /**
     * Takes what somebody says.
     *
     * @param scores  1 to 5 by code of the question; each is answered
     * @param comment may be empty
     * @throws Rejected with the code of each question without answer, or when as many as took part have answered
     */
    public void send(OfficeId office, String key, Map<String, Integer> scores, String comment) {
        RecordRow course = course(office, key).orElseThrow(() -> Rejected.of("", "training.error.rating-unknown"));
        Caller system = portal.callers.system(office);
        CourseRatingKind kind = ratings.kind();
        EnrolmentKind of = enrolments.kind();
        int took = enrolments
                .internal()
                .count(system, RecordFilter.of(of.course.is(course.id()), of.in(of.enrolled, of.passed, of.failed)));
        if (ratings.internal().count(system, RecordFilter.of(kind.course.is(course.id()))) >= took) {
            throw Rejected.of("", "training.error.rating-all", took);
        }
        for (CodeList.Code question : questions(office)) {
            if (!scores.containsKey(question.code())) {
                throw Rejected.of(question.code(), "records.error.missing");
            }
        }
        ratings.internal()
                .create(
                        system,
                        new RecordDraft()
                                .with(kind.course, course.id())
                                .with(
                                        kind.scores,
                                        questions(office).stream()
                                                .map(question -> new RecordDraft()
                                                        .with(kind.question, question.code())
                                                        .with(kind.score, scores.get(question.code())))
                                                .toList())
                                .with(kind.comment, comment.strip()));
    }

    /** What was said of a course, for whoever reads ratings. */
    public Summary summary(Caller caller, RecordRow course) {
        caller.require(TrainingPermissions.RATING_VIEW);
        CourseRatingKind kind = ratings.kind();
        List<RecordRow> rows = ratings.internal().all(caller, RecordFilter.of(kind.course.is(course.id())));
        Map<String, List<Integer>> given =
                ratings
                        .lines(
                                caller.office(),
                                kind.scores,
                                rows.stream().map(RecordRow::id).toList())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(
                                (RecordLine line) -> line.get(kind.question),
                                Collectors.mapping(line -> line.get(kind.score), Collectors.toList())));
        Map<String, BigDecimal> means = new LinkedHashMap<>();
        portal.everyCode(caller.office(), TrainingCodes.QUESTION).stream()
                .filter(question -> given.containsKey(question.code()))
                .forEach(question -> means.put(question.thai(), mean(given.getOrDefault(question.code(), List.of()))));
        return new Summary(
                rows.size(),
                means,
                rows.stream()
                        .map(row -> row.get(kind.comment))
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    private static BigDecimal mean(List<Integer> scores) {
        int sum = scores.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(Math.max(1, scores.size())), 2, RoundingMode.HALF_UP);
    }
}
