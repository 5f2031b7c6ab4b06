/** Rules that hold for every declared kind. */
@NullMarked
package org.khet.portal.records.internal.service;

import org.jspecify.annotations.NullMarked;
