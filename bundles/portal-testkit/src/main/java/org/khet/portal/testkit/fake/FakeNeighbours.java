package org.khet.portal.testkit.fake;

import java.util.List;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.ui.RecordOffers;
import org.khet.portal.records.internal.ui.neighbour.Neighbours;

/**
 * Neighbours that a test names.
 *
 * @param offers what stands on records of others
 * @param receivers for whom records are made
 */
public record FakeNeighbours(List<RecordOffers> offers, List<MadeFor> receivers) implements Neighbours {}
