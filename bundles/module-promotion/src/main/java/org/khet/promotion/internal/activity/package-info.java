/** The calendar of activities and the units of scouts and others. */
@NullMarked
package org.khet.promotion.internal.activity;

import org.jspecify.annotations.NullMarked;
