package org.khet.portal.core.internal.round;

import org.khet.portal.api.admin.round.DataRoundRegister.Change;
import org.khet.portal.api.round.DataRound;

/**
 * A round as the office recorded it.
 *
 * @param round     with its days
 * @param edition   number of the last change
 * @param withdrawn whether it was taken back
 * @param change    who changed it last
 */
record RecordedRound(DataRound round, int edition, boolean withdrawn, Change change) {}
