package org.khet.documents.internal.outgoing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.ask.AskedForm;
import org.khet.portal.api.ask.SchoolForms;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;

/**
 * The form of the office by which schools answer a letter: asked of them at its sending, until the day of the answer. Where the module
 * of forms goes away afterwards, schools answer in words. Source: core CORE-53; kinds-documents §5 (reply_form).
 */
public final class LetterForm {
    private final SchoolForms forms;

    LetterForm(SchoolForms forms) {
        this.forms = forms;
    }

    private static LetterOutKind kind(RecordRow letter) {
        return (LetterOutKind) letter.kind();
    }

    private static boolean wanted(RecordRow letter) {
        return letter.get(kind(letter).wants) == ReplyWanted.FORM;
    }

    private static String key(RecordRow letter) {
        return "documents.letter-out " + letter.id();
    }

    List<OfferedValue> offers(OfficeId office) {
        return forms.all(office).stream()
                .map(form -> new OfferedValue(form.key(), form.name()))
                .toList();
    }

    /** A letter that is written asks with a form that is in force. */
    Optional<Problem> valid(RecordRow letter) {
        LetterOutKind kind = kind(letter);
        OfficeId office = letter.head().office();
        if (!wanted(letter) || !letter.state().equals(kind.draft)) {
            return Optional.empty();
        }
        if (!forms.isOn(office)) {
            return Optional.of(Problem.of(kind.wants.name(), "documents.error.out.formsOff"));
        }
        return forms.knows(office, letter.get(kind.form))
                ? Optional.empty()
                : Optional.of(Problem.of(kind.form.name(), "documents.error.out.formGone"));
    }

    /** Only schools answer by form, and not until a day that is over. */
    Optional<Problem> sendable(RecordRow letter, List<Receiver> receivers, LocalDate today) {
        LetterOutKind kind = kind(letter);
        if (!wanted(letter)) {
            return Optional.empty();
        }
        OfficeId office = letter.head().office();
        if (!forms.knows(office, letter.get(kind.form))) {
            return Optional.of(Problem.of("", "documents.error.out.formGone"));
        }
        Optional<Receiver> other =
                receivers.stream().filter(one -> one.school() == null).findFirst();
        if (other.isPresent()) {
            return Optional.of(Problem.of(
                    "", "documents.error.out.formToSchools", other.get().name()));
        }
        return letter.get(kind.replyBy).filter(day -> !day.isBefore(today)).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("", "documents.error.out.formLate"));
    }

    /** Asks the schools that receive the letter. */
    void ask(RecordRow letter, RecordLink link, List<Receiver> receivers) {
        if (!wanted(letter)) {
            return;
        }
        LetterOutKind kind = kind(letter);
        Set<SchoolId> schools = receivers.stream()
                .map(Receiver::school)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        forms.ask(
                letter.head().office(),
                new AskRequest(
                        letter.get(kind.form),
                        link.title(),
                        "ตอบหนังสือ " + link.title(),
                        letter.get(kind.unit),
                        letter.get(kind.drafter),
                        schools,
                        letter.get(kind.replyBy).orElseThrow(),
                        link,
                        key(letter)));
    }

    /** The letter was cancelled: nobody is asked after today. */
    void end(RecordRow letter, RecordContext now) {
        if (wanted(letter)) {
            forms.extend(now.office(), key(letter), Set.of(), now.today());
        }
    }

    /** A school that is excused from answering owes the form no longer. */
    void excuse(RecordRow letter, SchoolId school, String why) {
        if (wanted(letter)) {
            forms.excuse(letter.head().office(), key(letter), school, why);
        }
    }

    /** What is asked by form; empty where nothing is, or forms are away. */
    public Optional<AskedForm> of(RecordRow letter) {
        return wanted(letter)
                ? forms.asked(letter.head().office(), letter.get(kind(letter).form), key(letter))
                : Optional.empty();
    }
}
