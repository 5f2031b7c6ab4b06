/** What a module of declared kinds gives the portal beside screens: ownership, matters of schools, places of people, demonstration. */
@NullMarked
package org.khet.portal.records.internal.module;

import org.jspecify.annotations.NullMarked;
