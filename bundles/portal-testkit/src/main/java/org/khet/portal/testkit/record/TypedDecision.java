package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.approval.ApprovalListener;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** A request is granted in two ways: typed with number, day and file of the decision, or by a paper. Source: kinds-documents §9. */
public final class TypedDecision {
    /** Number of the paper by which it is decided. */
    public static final String NUMBER = "ศธ 04123/212";

    private TypedDecision() {}

    /** The scan of a paper that was signed. */
    public static List<Staged> signed() {
        return List.of(new Staged("a".repeat(64), "บันทึกข้อความ.pdf", "application/pdf", 1000));
    }

    /**
     * Typed it is refused at each of number, day and file that is missing; by a paper it is granted with number and day, without a file.
     *
     * @param answers what brings the answer of a paper
     * @param asked   a record that waits for the decision
     * @return the record as it was granted
     */
    public static RecordRow bothWays(
            ApprovalListener answers, RecordService<?> service, Caller decides, RecordRow asked, LocalDate day) {
        Action action = service.kind().actions().stream()
                .filter(one -> one.answer().equals(Optional.of(Action.Answer.GRANTED))
                        && one.from().contains(asked.state()))
                .findFirst()
                .orElseThrow();
        assertThat(action.demands())
                .extracting(field -> field.type().getClass().getSimpleName())
                .containsExactly("Text", "Day", "FileList");
        for (Field<?> missing : action.demands()) {
            RecordDraft draft = new RecordDraft();
            action.demands().stream()
                    .filter(field -> !field.equals(missing))
                    .forEach(field -> draft.with(field, value(field, day)));
            assertThatExceptionOfType(Rejected.class)
                    .as("without %s", missing)
                    .isThrownBy(() -> service.act(decides, asked, action, draft, ""))
                    .satisfies(refused -> assertThat(refused.problems())
                            .containsExactly(Problem.of(missing.name(), "records.error.missing")));
        }
        answers.answered(
                decides,
                new ApprovalListener.Answer(
                        "memo-" + asked.id(),
                        service.kind().type(),
                        asked.id(),
                        ApprovalListener.Outcome.GRANTED,
                        NUMBER,
                        day,
                        "อนุมัติ"));
        RecordRow granted = service.find(asked.head().office(), asked.id()).orElseThrow();
        assertThat(action.to()).contains(granted.state());
        assertThat(granted.raw(action.demands().get(0))).isEqualTo(NUMBER);
        assertThat(granted.raw(action.demands().get(1))).isEqualTo(day);
        assertThat(granted.has(action.demands().get(2)))
                .as("the paper is there itself")
                .isFalse();
        return granted;
    }

    private static Object value(Field<?> field, LocalDate day) {
        return switch (field.type()) {
            case FieldType.Text ignored -> NUMBER;
            case FieldType.Day ignored -> day;
            default -> signed();
        };
    }
}
