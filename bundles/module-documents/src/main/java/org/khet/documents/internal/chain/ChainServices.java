package org.khet.documents.internal.chain;

import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.Units;

/**
 * What a chain asks of the portal.
 *
 * @param units       units
 * @param people      people
 * @param posts       posts and who holds them
 * @param functions   functions in force
 * @param acting      who decides for whom now
 * @param callers     who holds which right
 * @param codes       code lists, for the meaning of ticks
 * @param letterheads name of the office
 * @param settings    whether somebody decides about the own paper
 */
public record ChainServices(
        Units units,
        People people,
        Posts posts,
        Functions functions,
        Acting acting,
        Callers callers,
        CodeLists codes,
        Letterheads letterheads,
        Settings settings) {}
