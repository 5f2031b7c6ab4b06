package org.khet.portal.core.internal.post;

import org.khet.portal.core.internal.office.person.OfficeNames;

/**
 * What lists of posts call things.
 *
 * @param lines lines of work
 * @param types types of posts
 * @param ranks ranks
 * @param names units and people
 */
record PostTerms(CodeNames lines, CodeNames types, CodeNames ranks, OfficeNames.Names names) {}
