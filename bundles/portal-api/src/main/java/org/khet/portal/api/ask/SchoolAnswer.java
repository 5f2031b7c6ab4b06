package org.khet.portal.api.ask;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a school owes of an asking.
 *
 * @param link   address of the page of the answer
 * @param sent   whether it was sent, and not given back since
 * @param sentOn day on which it was sent first
 */
public record SchoolAnswer(String link, boolean sent, Optional<LocalDate> sentOn) {}
