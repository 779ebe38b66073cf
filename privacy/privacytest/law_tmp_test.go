package privacytest
import ("testing";"time")
func TestTmp(t *testing.T) {
	total:=0
	spaces := Spaces()
	for _, s := range spaces { total+=s.Len(); s.At(s.Len()-1) }
	t.Log(len(spaces), total)
	for l := range Laws() {
		var mine []*Space
		n := 0
		for _, s := range spaces { if s.about&l.about != 0 { mine = append(mine, s); n+=s.Len() } }
		if l.needs == needReread { continue }
		t0 := time.Now()
		r := l.Test(Library(), SpreadScenes(20000, mine...))
		t.Logf("%-36s of %d: %d scenes %d compared %d broken %v", l.Name, n, r.Scenes, r.Compared, r.Broken, time.Since(t0).Round(time.Millisecond))
		for i, v := range r.Violations { if i < 3 { t.Log("   ", v) } }
	}
}
