package org.khet.portal.api.ask;

/**
 * An asking.
 *
 * @param id     key of the record {@code forms.ask}
 * @param link   address of its page
 * @param asked  how many answers are asked, excused ones left out
 * @param sent   how many were sent
 * @param closed whether no more are taken
 */
public record AskRef(long id, String link, int asked, int sent, boolean closed) {}
