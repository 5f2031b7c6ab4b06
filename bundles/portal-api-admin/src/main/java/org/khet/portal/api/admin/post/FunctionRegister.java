package org.khet.portal.api.admin.post;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.security.Caller;

/**
 * Functions given by order. The rights of the function's role appear with the first day and vanish after the last, by days
 * of Bangkok, without anybody doing anything. Reading needs {@code core:person:view}; giving and ending
 * {@code core:person:edit} and {@code core:account:manage} for the whole office, since a function gives rights. Each change
 * is on the audit trail. Safe for concurrent use. Source: core C.1, A-4, CORE-13.
 */
public interface FunctionRegister {
    /**
     * Functions of a person, past and coming ones included, the latest first.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    List<GivenFunction> of(Caller caller, PersonId person);

    /**
     * Gives a function.
     *
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable, the person has left or has the same function in
     *     that time, or the caller may not give the role; nothing is stored
     */
    FunctionId give(Caller caller, FunctionDraft draft);

    /**
     * Ends a function after that day; a day before its first takes it back as never begun.
     *
     * @throws org.khet.portal.api.outcome.Rejected if it ended before that day
     */
    void end(Caller caller, FunctionId function, LocalDate lastDay);
}
