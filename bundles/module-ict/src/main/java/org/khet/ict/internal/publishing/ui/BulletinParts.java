package org.khet.ict.internal.publishing.ui;

import org.khet.ict.internal.publishing.PublicationReader;
import org.khet.ict.internal.publishing.SuggestionInbox;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.Units;

/**
 * What the pages are made of.
 *
 * @param reader what stands there
 * @param inbox  takes suggestions
 * @param units  names of groups
 * @param codes  names of kinds
 * @param files  content of files
 */
record BulletinParts(PublicationReader reader, SuggestionInbox inbox, Units units, IctCodeLists codes, Files files) {
    String kind(OfficeId office, String code, Texts texts) {
        return codes.name(office, IctWorkCodes.PUBLICATION, code, texts);
    }
}
