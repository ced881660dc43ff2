package corpus
import ("testing";"time";"path/filepath";"fmt";"readoutbot/internal/corpus/corpustest")
func TestZZStat(t *testing.T){
 all:=synthetic(5000)
 c,err:=Config{Text: shippedText(t), File: filepath.Join(t.TempDir(),"c.db"), Log:&corpustest.Log{}}.Open(t.Context())
 if err!=nil{t.Fatal(err)}
 if _,err:=c.Import(t.Context(), time.Now(), all, false);err!=nil{t.Fatal(err)}
 rows,err:=c.base().Query("SELECT name, sum(pgsize), sum(ncell), count(*) FROM dbstat GROUP BY name HAVING sum(pgsize)>40000 ORDER BY 2 DESC")
 if err!=nil{t.Fatal(err)}
 for rows.Next(){var n string;var a,b,d int;rows.Scan(&n,&a,&b,&d);fmt.Println(n,a/1024,"KB cells",b,"pages",d)}
 fmt.Println(c.Counts())
}
