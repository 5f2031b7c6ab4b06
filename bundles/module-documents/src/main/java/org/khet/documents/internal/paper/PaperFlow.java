package org.khet.documents.internal.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/**
 * What happens around the states of a paper: its chain, its number, the answer to whoever asked for it. The kind says when, this
 * says what. Joins the transaction of the act. Source: kinds-documents §1, §5, §8.
 */
public interface PaperFlow {
    /** Nothing but the states; for tests of the declaration alone. */
    PaperFlow NONE = new PaperFlow() {};

    /** A new paper with its register, and with its number where the register gives it at drafting. */
    default RecordRow drafted(PaperKind kind, RecordRow row, RecordContext now) {
        return row;
    }

    /** The paper with the register that numbers it as it is now; unchanged once it has its number. */
    default RecordRow registered(PaperKind kind, RecordRow row, RecordContext now) {
        return row;
    }

    /** What is in the way of the chain: no rule fits, a check is due, nobody is left who may decide. */
    default Optional<Problem> submittable(PaperKind kind, RecordRow row, RecordContext now) {
        return Optional.empty();
    }

    /** The paper with who signed its sheet, in which post and on which day, as if it had been signed here. */
    default RecordRow signedOnPaper(PaperKind kind, RecordRow row, RecordContext now) {
        return row;
    }

    /** Why whoever is named cannot have signed its sheet: without the right, or beyond the limits of acting. */
    default Optional<Problem> signedWithRight(PaperKind kind, RecordRow row, RecordContext now) {
        return Optional.empty();
    }

    /** Who decides nothing about the paper, since it is theirs. Source: core A-2. */
    default Set<PersonId> barred(PaperKind kind, RecordRow row, RecordContext now) {
        return kind.reading().authors(row);
    }

    /** What keeps it from its number: no register, or a reserved number that is not there for it. */
    default Optional<Problem> numberable(PaperKind kind, RecordRow row, RecordContext now) {
        return Optional.empty();
    }

    /** The registers that the office keeps besides, of which a paper may name one. */
    default List<Long> ownBooks(OfficeId office) {
        return List.of();
    }

    /** What is wrong with the register that a paper names: it is no own one of the office, or of another unit. */
    default Optional<Problem> ownBook(PaperKind kind, RecordRow row, RecordContext now) {
        return Optional.empty();
    }

    /** Opens the chain. */
    default void submitted(PaperKind kind, RecordRow row, RecordContext now) {}

    /** Closes the chain of a paper that goes back, is withdrawn or refused, and answers who asked. */
    default void stopped(PaperKind kind, RecordRow row, RecordContext now) {}

    /** Opens the last level again: its signature was taken back in time. */
    default void reopened(PaperKind kind, RecordRow row, RecordContext now) {}

    /** The paper with its number, its last step in the transaction. */
    default RecordRow numbered(PaperKind kind, RecordRow row, RecordContext now) {
        return row;
    }

    /** Whether somebody types the number from a book of paper, and it has none yet. */
    default boolean isTyped(PaperKind kind, RecordRow row, RecordContext now) {
        return false;
    }

    /** Another paper that the register gave the typed number. */
    default Optional<Problem> typedBefore(PaperKind kind, RecordRow row, RecordContext now) {
        return Optional.empty();
    }

    /** The sealed paper is out: answers who asked, ends the one that it replaces. */
    default void issued(PaperKind kind, RecordRow row, RecordContext now) {}

    /** The cancelled paper keeps its number, which is noted as void. */
    default void cancelled(PaperKind kind, RecordRow row, RecordContext now) {}

    /** The destroyed paper keeps who decided it and when; the words of their opinions go. */
    default void destroyed(PaperKind kind, RecordRow row, RecordContext now) {}

    /** The sealed copy of an issued paper; empty while there is none. */
    default List<FileId> sealed(RecordRow row) {
        return List.of();
    }

    /** What is in the way of a new version: one that is on its way. */
    default Optional<Problem> revisable(PaperKind kind, RecordRow row, RecordContext now) {
        return Optional.empty();
    }

    /** Drafts a new version. */
    default void revised(PaperKind kind, RecordRow row, RecordContext now) {}
}
