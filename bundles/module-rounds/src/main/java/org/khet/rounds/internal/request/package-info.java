/** Requests for data, codes of learners without a citizen number, users of data systems. */
@NullMarked
package org.khet.rounds.internal.request;

import org.jspecify.annotations.NullMarked;
