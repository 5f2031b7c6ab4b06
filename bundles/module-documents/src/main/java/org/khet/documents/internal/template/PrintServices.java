package org.khet.documents.internal.template;

import org.khet.portal.api.person.People;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Units;

/**
 * What printing asks of the portal.
 *
 * @param printer     prints
 * @param letterheads heads of papers
 * @param units       units
 * @param people      people
 * @param codes       code lists
 * @param callers     the portal itself
 * @param posts       posts and who holds them
 * @param verify      address at which a paper is verified
 */
public record PrintServices(
        DocumentPrinter printer,
        Letterheads letterheads,
        Units units,
        People people,
        CodeLists codes,
        Callers callers,
        Posts posts,
        VerifyAddress verify) {}
