/** What the office may set and who may do what: permissions, code lists, settings. */
@NullMarked
package org.khet.policyplan.internal.setting;

import org.jspecify.annotations.NullMarked;
